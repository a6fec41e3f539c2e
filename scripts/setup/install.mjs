// Installs what package-lock.json names, unless that has been done for this lock file on this machine. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stampFile = 'node_modules/.crux-installed';

function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  return `${lock} ${process.platform} ${process.arch} ${process.versions.modules}\n`;
}

/** Say so and stop where Node is older than package.json asks for. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Crux needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** `npm ci` where needed; stops with npm's own words where it fails. */
export function install() {
  if (!existsSync('package-lock.json')) {
    console.error('package-lock.json is not here: run this in the folder of Crux, as cloned.');
    process.exit(1);
  }
  const stamp = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing …');
  const npm = process.env.npm_execpath;
  const rest = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...rest], { stdio: 'inherit' })
    : spawnSync('npm', rest, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('The installation failed; npm says why above. Nothing was built.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
