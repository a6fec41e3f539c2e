// The graph's page: the outline is the whole corpus, the map shows an honest part of it, and every state is an address.
import { expect, type Page, test } from '@playwright/test';
import { corpus } from './templates.ts';

type Box = { readonly id: string; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
/** What the tests use of Cytoscape, which hangs its instance on the container. */
type Running = {
  readonly nodes: (selector: string) => { readonly map: <T>(take: (node: RunningNode) => T) => T[]; readonly length: number };
  readonly getElementById: (id: string) => RunningNode;
  readonly zoom: () => number;
};
type RunningNode = {
  readonly id: () => string;
  readonly boundingBox: (parts: Record<string, boolean>) => Box;
  readonly hasClass: (name: string) => boolean;
  readonly renderedPosition: () => { readonly x: number; readonly y: number };
  readonly position: () => { readonly x: number; readonly y: number };
};

const own = 'node[kind][kind != "junction"]';
const counter = /^(\d+) of (\d+) statements · (\d+) of (\d+) relations$/;

async function openMap(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('.map-canvas canvas').first()).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Nodes on the map' })).toBeVisible();
  await expect.poll(async () => (await nodesOf(page)).length).toBeGreaterThan(0);
}

/** Ids of the nodes on the canvas, without tags, author lines and junctions. */
function nodesOf(page: Page): Promise<string[]> {
  return page.locator('.map-canvas').evaluate((element, selector) => {
    const { cy } = (element as unknown as { _cyreg?: { cy?: Running } })._cyreg ?? {};
    return cy === undefined
      ? []
      : cy
          .nodes(selector)
          .map((node) => node.id())
          .sort();
  }, own);
}

function boxesOf(page: Page, parts: Record<string, boolean>): Promise<Box[]> {
  return page.locator('.map-canvas').evaluate(
    (element, [selector, wanted]) => {
      const { cy } = (element as unknown as { _cyreg: { cy: Running } })._cyreg;
      return cy.nodes(selector).map((node) => {
        const { x1, y1, x2, y2 } = node.boundingBox(wanted);
        return { id: node.id(), x1, y1, x2, y2 };
      });
    },
    [own, parts] as const,
  );
}

const overlaps = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const overlapping = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.id} and ${b.id}`] : [])));

async function counted(page: Page) {
  const words = await page.locator('.graph-count').innerText();
  const [, statements, , relations] = counter.exec(words) ?? [];
  return { words, statements: Number(statements), relations: Number(relations) };
}

const statementIds = new Set(corpus.statements.map(({ id }) => id));
const neighboursOf = (id: string) =>
  new Set(corpus.relations.flatMap(({ from, to, with: others }) => (from === id || to === id ? [from, to, ...others] : [])));
/** The statement with most relations: its neighbourhood has something of everything. */
const hub =
  [...corpus.statements].map(({ id }) => id).sort((a, b) => neighboursOf(b).size - neighboursOf(a).size || (a < b ? -1 : 1))[0] ?? '';
const small = corpus.statements.find(({ id }) => neighboursOf(id).size === 3)?.id ?? hub;
const query = (values: Record<string, string>) => `/graph?${new URLSearchParams(values)}`;

test('the outline holds every relation of the corpus, with its reason, with and without a script', async ({ browser }) => {
  const expected = corpus.relations.map(({ from, kind, to, origin, reason }) => [from, kind, to, origin, reason ?? ''].join(' | ')).sort();
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto('/graph?view=outline');
    await expect(page.locator('#outline')).toBeVisible();
    const rows = await page.locator('#outline [data-relation]').evaluateAll((all) =>
      all.map((element) => {
        const { from, kind, to, origin } = (element as HTMLElement).dataset;
        const reason = element.querySelector(':scope > [data-reason]')?.textContent ?? '';
        return [from, kind, to, origin, reason].join(' | ');
      }),
    );
    expect(rows.sort()).toEqual(expected);
    const derived = page.locator('#outline [data-origin="derived"] .tag');
    expect(await derived.count()).toBe(corpus.relations.filter(({ origin }) => origin === 'derived').length);
    await page.close();
  }
});

test('the table holds every statement', async ({ page }) => {
  await page.goto('/graph?view=table');
  await expect(page.locator('#table')).toBeVisible();
  expect(await page.locator('#table [data-node]').evaluateAll((all) => all.map((row) => row.getAttribute('data-node')).sort())).toEqual(
    [...statementIds].sort(),
  );
});

for (const width of [390, 768, 1280]) {
  test(`the starting view at ${width} px is readable: few nodes, no overlap, labels inside their boxes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 860 });
    await openMap(page, '/graph');
    const nodes = await nodesOf(page);
    expect(nodes.length).toBeLessThanOrEqual(30);
    const bodies = await boxesOf(page, { includeLabels: false, includeOverlays: false, includeOutlines: false });
    const labels = await boxesOf(page, { includeNodes: false, includeLabels: true, includeOverlays: false });
    expect(overlapping(bodies)).toEqual([]);
    expect(overlapping(labels)).toEqual([]);
    for (const label of labels) {
      const body = bodies.find(({ id }) => id === label.id);
      expect(label.x1, label.id).toBeGreaterThanOrEqual((body?.x1 ?? 0) - 1);
      expect(label.x2, label.id).toBeLessThanOrEqual((body?.x2 ?? 0) + 1);
    }
    const { words, statements } = await counted(page);
    expect(words).toMatch(counter);
    expect(words).toContain(`of ${corpus.statements.length} statements`);
    expect(words).toContain(`of ${corpus.relations.length} relations`);
    expect(statements).toBe(nodes.filter((id) => statementIds.has(id)).length);
    const zoom = await page
      .locator('.map-canvas')
      .evaluate((element) => (element as unknown as { _cyreg: { cy: Running } })._cyreg.cy.zoom());
    expect(zoom).toBeGreaterThan(0.84);
  });
}

test('no node of a large neighbourhood lies on another', async ({ page }) => {
  await openMap(page, query({ focus: hub, depth: '3' }));
  const nodes = await nodesOf(page);
  expect(nodes.length).toBeLessThanOrEqual(30);
  expect(overlapping(await boxesOf(page, { includeOverlays: false, includeOutlines: false }))).toEqual([]);
});

test('a deep link draws the map round its statement, with its card beside it', async ({ page }) => {
  await openMap(page, query({ focus: small }));
  const nodes = await nodesOf(page);
  expect(nodes).toContain(small);
  for (const id of neighboursOf(small)) expect(nodes).toContain(id);
  const statement = corpus.statements.find(({ id }) => id === small);
  await expect(page.getByRole('complementary', { name: statement?.text ?? '' })).toContainText(statement?.quote ?? '');
});

test('an address of nothing says so and shows the core', async ({ page }) => {
  await openMap(page, query({ focus: 'nobody-1900/nothing' }));
  await expect(page.getByText('There is no “nobody-1900/nothing” here')).toBeVisible();
});

test('depth, focus and view are steps of the history', async ({ page }) => {
  await openMap(page, query({ focus: small }));
  const near = await nodesOf(page);
  await page.locator('.bar-fields').getByLabel('Depth: steps from the focus').selectOption('2');
  await expect(page).toHaveURL(/depth=2/);
  await expect.poll(async () => (await nodesOf(page)).length).toBeGreaterThan(near.length);
  const far = await nodesOf(page);
  await page.locator('.bar-fields').getByLabel('Focus: what the map is drawn round').selectOption(hub);
  await expect.poll(() => nodesOf(page)).not.toEqual(far);
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.locator('.view-outline')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.map-canvas')).toBeVisible();
  await page.goBack();
  await expect.poll(() => nodesOf(page)).toEqual(far);
  await page.goBack();
  await expect.poll(() => nodesOf(page)).toEqual(near);
  await page.goForward();
  await expect.poll(() => nodesOf(page)).toEqual(far);
});

test('the legend is the filter, on the map and in the outline', async ({ page }) => {
  await openMap(page, query({ focus: hub, depth: '2' }));
  const before = await counted(page);
  const legend = page.getByRole('complementary', { name: 'Legend and filters' });
  await legend.getByRole('checkbox', { name: /^supports/ }).uncheck();
  await expect(page).toHaveURL(/relations=/);
  await expect.poll(async () => (await counted(page)).relations).not.toBe(before.relations);
  await expect(legend.getByText(/^supports$/).locator('..')).toContainText('0');
  await legend.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => counted(page)).toEqual(before);

  const author = corpus.authors[0];
  await page.goto('/graph?view=outline');
  const rows = page.locator('#outline [data-node]:visible');
  await expect(page.locator('.graph-count')).toContainText(`${corpus.statements.length} of ${corpus.statements.length} statements`);
  await page.goto(query({ view: 'outline', authors: author?.id ?? '' }));
  const essays = new Set(corpus.essays.filter(({ authors }) => authors.includes(author?.id ?? '')).map(({ id }) => id));
  const theirs = corpus.statements.filter(({ essay }) => essays.has(essay)).length;
  await expect(page.locator('.graph-count')).toContainText(`${theirs} of ${corpus.statements.length} statements`);
  const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-node') ?? ''));
  expect(new Set(shown.filter((id) => statementIds.has(id))).size).toBe(theirs);
});

test('a filter that lets nothing through says so and leads on', async ({ page }) => {
  await page.goto('/graph?kinds=event&topics=none');
  await expect(page.getByText('No node has all of these.')).toBeVisible();
  await page.locator('.map-empty').getByRole('button', { name: 'Show all' }).click();
  await expect.poll(async () => (await nodesOf(page)).length).toBeGreaterThan(0);
});

test('a click chooses, the card expands, hides and makes root, its relations lead on', async ({ page }) => {
  await openMap(page, query({ focus: hub }));
  const place = await page.locator('.map-canvas').evaluate((element, id) => {
    const { cy } = (element as unknown as { _cyreg: { cy: Running } })._cyreg;
    return cy.getElementById(id).renderedPosition();
  }, hub);
  await page.locator('.graph-card').getByRole('button', { name: 'Close the card' }).click();
  await expect(page.locator('.graph-card h2')).toHaveCount(0);
  await page.locator('.map-canvas').click({ position: place });
  await expect(page.locator('.graph-card h2')).toHaveText(corpus.statements.find(({ id }) => id === hub)?.text ?? '');

  await page.locator('.card-ties a').nth(2).click();
  const heading = await page.locator('.graph-card h2').innerText();
  expect(heading).not.toBe(corpus.statements.find(({ id }) => id === hub)?.text);
  // Another node may take the place of the hidden one.
  const before = await nodesOf(page);
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  const gone = async () => {
    const now = await nodesOf(page);
    return before.filter((id) => !now.includes(id)).length;
  };
  await expect.poll(gone).toBe(1);
  await openMap(page, query({ focus: small }));
  await page.locator('.card-ties a').first().click();
  await page.getByRole('button', { name: 'Make root' }).click();
  await expect(page).not.toHaveURL(new RegExp(encodeURIComponent(small)));
});

test('the keyboard walks along the relations and says each step', async ({ page }) => {
  await openMap(page, query({ focus: hub }));
  const map = page.getByRole('listbox', { name: 'Nodes on the map' });
  await map.focus();
  const active = () => map.evaluate((element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent);
  const first = await active();
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).not.toBe(first);
  const below = await active();
  await expect(page.locator('.graph-map [aria-live="polite"]')).toContainText(/1 of \d+\. /);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await expect.poll(active).toBe(first);
  await page.keyboard.press('s');
  await expect(page.locator('.graph-map [aria-live="polite"]')).toContainText(/^Support/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe(below);
  await page.keyboard.press('Enter');
  await expect(page.locator('.graph-card h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Find in this map')).toBeFocused();
});

test('find marks what it finds and goes there', async ({ page }) => {
  await openMap(page, query({ focus: hub }));
  const word = (corpus.statements.find(({ id }) => id === hub)?.short ?? '').split(' ').at(-1) ?? '';
  await page.getByLabel('Find in this map').fill(word);
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-find [role="status"]')).toContainText(/^1 of \d+$/);
});

test('where the data does not come, it says what still works, and tries again', async ({ page }) => {
  await page.route('**/graph/map.json', (route) => route.abort());
  await page.goto('/graph');
  await expect(page.getByRole('alert').filter({ hasText: 'The map could not be drawn' })).toBeVisible();
  await expect(page.locator('#outline')).toBeVisible();
  await page.unroute('**/graph/map.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.map-canvas canvas').first()).toBeVisible();
});

test('a change of theme reaches the canvas', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page, '/graph');
  const ink = () =>
    page.locator('.map-canvas').evaluate((element) => {
      const { cy } = (element as unknown as { _cyreg: { cy: { nodes: (s: string) => { style: (name: string) => string }[] } } })._cyreg;
      return cy.nodes('node.claim, node.prediction')[0]?.style('color');
    });
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ink).not.toBe(light);
});

test('a statement’s page has the small map with its neighbours as links', async ({ page }) => {
  await page.goto(`/statements/${small}`);
  const figure = page.getByRole('figure');
  const links = await figure.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const near = [...neighboursOf(small)].filter((id) => id !== small && statementIds.has(id));
  for (const id of near) expect(links).toContain(`/statements/${id}`);
  await expect(figure.locator('[style]')).toHaveCount(0);
  await figure.locator('a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`/statements/${small}$`));
});
