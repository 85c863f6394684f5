const { execFileSync, spawn } = require('node:child_process');
const os = require('node:os');
const path = require('node:path');

/** Serves the add-in to Excel on this computer, once `build/addin-local` has been built: `npm run start:excel`. */
const ROOT = path.join(__dirname, '..');
const SERVED = path.join(ROOT, 'build/addin-local');
/** Where office-addin-dev-certs puts a certificate for localhost, and its key. */
const CERTIFICATES = path.join(os.homedir(), '.office-addin-dev-certs');

const SIDELOAD = `
The add-in is at https://localhost:3000/ for this computer alone. Its manifest: ${path.join(SERVED, 'manifest.xml')}

To see it in Excel:
  Windows, Mac  in a second terminal: npx office-addin-debugging start "${path.join(SERVED, 'manifest.xml')}" desktop
                (and "stop" in place of "start" to take it out)
  Mac, by hand  copy the manifest into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel
  Web           open https://localhost:3000/taskpane.html once in the same browser; then in Excel:
                Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, choose the manifest
After a change: Ctrl+C, npm run start:excel, and reload the pane.
`;

/** Makes a certificate that this computer trusts, or keeps the one it has; the system asks for permission. */
function certify() {
  execFileSync('npx --yes office-addin-dev-certs@3 install', { cwd: ROOT, stdio: 'inherit', shell: true });
}

/** Serves without keeping anything: `no-store` would hide the icons, so that files are asked for anew each time. */
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
