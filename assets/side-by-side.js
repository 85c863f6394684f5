const { spawn } = require('node:child_process');

/** Runs commands at once, so that no core is idle; shows what each says when it ends. Fails when one of them fails. */
function start(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  child.on('close', (code) => {
    process.stdout.write(`> ${command}\n${Buffer.concat(said).toString()}`);
    if (code !== 0) process.exitCode = 1;
  });
}

for (const command of process.argv.slice(2)) start(command);
