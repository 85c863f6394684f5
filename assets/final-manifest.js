/** Where the add-in stands in `manifest.xml`: good for development, and replaced for everybody else. */
const PLACEHOLDER = 'https://localhost:3000/';

/** Hosts that no user's Excel can reach, and those that stand in documentation for a host of one's own (RFC 2606). */
const NOBODYS_HOST = /^(localhost|127\..*|0\.0\.0\.0|\[::1?\]|(.*\.)?(contoso|example)\.(com|org|net))$|\.(localhost|invalid|example)$/;

/** The base address as it goes in front of file names: https, a real host, and a slash at the end. */
function checkedBase(baseUrl) {
  const wrong = (why) => new Error(`baseUrl ${why}: ${baseUrl || '(none)'}. Give the https address at which the add-in will be served: --env baseUrl=https://…`);
  if (!URL.canParse(baseUrl ?? '')) throw wrong('is no address');
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:') throw wrong('is not https');
  if (NOBODYS_HOST.test(url.hostname)) throw wrong('names a host that nobody else can reach');
  if (url.username || url.password || url.search || url.hash || /[?#]/.test(baseUrl)) throw wrong('may have a host and a folder, nothing else');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What may stand in no manifest that is given to somebody; names of XML namespaces are names, not addresses. */
function leftOver(manifest) {
  const said = manifest.replace(/\sxmlns(:\w+)?="[^"]*"/g, '');
  return [/\blocalhost\b/i, /\bhttp:/i, /\bcontoso\b/i, /\b(TODO|FIXME|YOUR[-_ ]?\w*)\b/, /[{<$]{2}/].map((sign) => sign.exec(said)?.[0]).find(Boolean);
}

/** The manifest to install: the text of `manifest.xml` with the address at which the add-in is served. */
function finalManifest(manifest, baseUrl) {
  const base = checkedBase(baseUrl).replaceAll('&', '&amp;');
  if (!manifest.includes(PLACEHOLDER)) throw new Error(`manifest.xml does not say ${PLACEHOLDER} anywhere: there is nothing to replace`);
  const final = manifest.replaceAll(PLACEHOLDER, () => base);
  const left = leftOver(final);
  if (left !== undefined) throw new Error(`manifest.xml still says "${left}" once its addresses are ${base}`);
  return final;
}

module.exports = { PLACEHOLDER, finalManifest };
