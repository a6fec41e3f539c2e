// Finds the Chromium, Chrome or Edge that the browser tests drive. Node built-ins only.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's path: `CHROMIUM`, else the system's Chromium, Chrome or Edge, else null. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return runs(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere].find(runs) ?? null;
}

export const noBrowser = process.env.CHROMIUM
  ? `CHROMIUM names ${process.env.CHROMIUM}, which is no program that can be run.`
  : `The browser tests need Chromium, Chrome or Edge: install one, or name its program in CHROMIUM (looked for ${names.join(', ')} on the PATH).`;
