// A page in; everything it does that it should not: refusals by the policy, errors, requests to other hosts.
import type { Page } from '@playwright/test';

/** Start to watch before the first navigation; read the list when done. */
export async function watch(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') seen.push(`${line.type()}: ${line.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message} (${page.url()})`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') seen.push(`request to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  return seen;
}
