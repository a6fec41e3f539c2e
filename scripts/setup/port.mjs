// Reads PORT and HOST, and says whether the port is free. Node built-ins only.
import { createServer } from 'node:net';

/** @returns {{ port: number, host: string }} from PORT (3000) and HOST (localhost); stops with a sentence where PORT is no port. */
export function readAddress() {
  const typed = process.env.PORT ?? '3000';
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port < 1 || port > 65535) {
    console.error(`PORT is “${typed}”: give a whole number from 1 to 65535.`);
    process.exit(2);
  }
  return { port, host: process.env.HOST || 'localhost' };
}

/** Stop with one sentence where the port cannot be had. */
export async function checkPort({ port, host }) {
  const error = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (error === null) return;
  if (error.code === 'EADDRINUSE')
    console.error(`Port ${port} is in use: stop what runs there, or choose another with PORT=${port + 1} npm start.`);
  else console.error(`Cannot listen on ${host}:${port} (${error.code}): choose another PORT or HOST.`);
  process.exit(1);
}
