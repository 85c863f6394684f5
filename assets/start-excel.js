const { execFileSync, spawn } = require('node:child_process');
const os = require('node:os');
const path = require('node:path');

/** Serves the add-in to Excel on this computer, once `build/addin-local` has been built: `npm run start:excel`. */
const ROOT = path.join(__dirname, '..');
const SERVED = path.join(ROOT, 'build/addin-local');
/** Where office-addin-dev-certs puts a certificate for localhost, and its key. */
const CERTIFICATES = path.join(os.homedir(), '.office-addin-dev-certs');

const MANIFEST = path.join(SERVED, 'manifest.xml');

const SIDELOAD = `
https://localhost:3000/ serves the add-in to this computer alone. To see it in Excel, install
${MANIFEST}

Windows, Mac  in a second terminal: npx office-addin-debugging start "${MANIFEST}" desktop
              ("stop" in place of "start" takes it out again)
Windows       should that tool not install: put the manifest on a network share, as the README says for IT
Mac           the same: copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel
Web           Home > Add-ins > More Settings > Upload My Add-in

The pane does not follow changes of the code: stop with Ctrl+C, start again, reload the pane.
`;

/** Makes a certificate that this computer trusts, or keeps the one it has; the system asks for permission. */
function certify() {
  execFileSync('npx --yes office-addin-dev-certs@3 install', { cwd: ROOT, stdio: 'inherit', shell: true });
}

/** Files are asked for anew each time (`max-age=0`); Excel shows no icon that it may not keep at all (`no-store`). */
function serve() {
  const server = path.join(ROOT, 'node_modules/http-server/bin/http-server');
  const secure = ['-S', '-C', path.join(CERTIFICATES, 'localhost.crt'), '-K', path.join(CERTIFICATES, 'localhost.key')];
  spawn(process.execPath, [server, SERVED, '-a', 'localhost', '-p', '3000', '-c', '0', ...secure], { stdio: 'inherit' });
}

try {
  certify();
} catch {
  process.stderr.write('\nNo certificate for https://localhost could be made, and Excel loads nothing without one. What went wrong stands above.\n');
  process.exit(1);
}
process.stdout.write(SIDELOAD);
serve();
