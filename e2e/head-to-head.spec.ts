// Every two authors head to head against the compiled corpus: all that joins them and nothing else, one address, and nobody called right too soon.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Prediction, Relation } from '../lib/types.ts';
import { authorsInOrder, corpus, pairCount, pairs } from './templates.ts';

const byId = new Map(corpus.statements.map((statement) => [statement.id, statement]));
const essays = new Map(corpus.essays.map((essay) => [essay.id, essay]));
const { comparison, forecasts, scores } = corpus.insights;
const scored = new Map(scores.items.map((item) => [item.statement, item]));

/** With many authors the first pairs stand for the rest. */
const some = pairs.slice(0, 12);

const keysOf = (pair: string) => pair.split('/') as [string, string];
const holders = (id: string) => {
  const statement = byId.get(id);
  return statement === undefined || statement.voice.length > 0 ? [] : (essays.get(statement.essay)?.authors ?? []);
};
const named = ({ from, kind, to }: Relation) => `${from} ${kind} ${to}`;

/** Relations between statements that either of the two holds alone. */
function relationsOf(pair: string): readonly Relation[] {
  const [a, b] = keysOf(pair);
  return corpus.relations.filter(({ from, to }) => {
    const [one, other] = [holders(from), holders(to.split(' > ')[0] ?? to)];
    if (one.some((author) => other.includes(author))) return false;
    return (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a));
  });
}

type Shared = { readonly question: string; readonly a: Prediction; readonly b: Prediction };

function sharedBy(pair: string): readonly Shared[] {
  const [first, second] = keysOf(pair);
  return Object.entries(comparison).flatMap(([question, rows]) => {
    const answerOf = (author: string) => byId.get(rows.find((row) => row.author === author)?.statement ?? '');
    const [a, b] = [answerOf(first), answerOf(second)];
    return a?.kind === 'prediction' && b?.kind === 'prediction' ? [{ question, a, b }] : [];
  });
}

const isOpposite = ({ a, b }: Shared) => [a.answer, b.answer].sort().join(' ') === 'no yes';

function cruxesOf(pair: string): readonly string[] {
  const [a, b] = keysOf(pair);
  const of = (ids: readonly string[], author: string) => ids.some((id) => holders(id).includes(author));
  return corpus.debates
    .flatMap(({ cruxes }) => cruxes)
    .filter(({ holds, denies }) => (of(holds, a) && of(denies, b)) || (of(holds, b) && of(denies, a)))
    .map(({ id }) => id);
}

async function withoutScript(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const valuesOf = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluateAll((all, attribute) => all.map((element) => element.getAttribute(attribute) ?? ''), name);

test.describe('the table of all pairs', () => {
  const expected = pairs.map((pair) => {
    const { agree, against } = pairCount(pair) ?? { agree: 0, against: 0 };
    const shared = sharedBy(pair);
    return `${pair.replace('/', ' ')}: ${[shared.length, shared.filter(isOpposite).length, against, agree, cruxesOf(pair).length].join(' ')}`;
  });
  const shown = (page: Page) =>
    page
      .locator('[data-pair]')
      .evaluateAll((rows) => rows.map((row) => `${row.getAttribute('data-pair')}: ${row.getAttribute('data-counts')}`));

  test('has every pair once with what is counted, with or without JavaScript', async ({ baseURL, browser, page }) => {
    await page.goto('/compare');
    for (const of of [page, await withoutScript(browser, `${baseURL}/compare`)])
      expect((await shown(of)).sort()).toEqual([...expected].sort());
    const links = await page.locator('[data-pair] a').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
    expect(links.sort()).toEqual(pairs.map((pair) => `/compare/${pair}`).sort());
  });

  test('narrows to one author by keyboard, and keeps it in the address', async ({ page }) => {
    test.skip(authorsInOrder.length < 2, 'nobody to compare');
    await page.goto('/compare');
    const field = page.getByLabel('Author', { exact: true });
    const [, second = ''] = authorsInOrder;
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(field).toHaveValue(second);
    expect(new URL(page.url()).searchParams.get('author')).toBe(second);
    await expect(page.locator('[data-pair]')).toHaveCount(authorsInOrder.length - 1);
    await page.goto(`/compare?author=${second}&sort=publication`);
    const rest = pairs.filter((pair) => keysOf(pair).includes(second)).map((pair) => pair.replace('/', ' '));
    await expect.poll(() => valuesOf(page, '[data-pair]', 'data-pair')).toEqual(rest);
  });

  test('is reached from the predictions and from the authors', async ({ page }) => {
    for (const from of ['/predictions', '/authors']) {
      await page.goto(from);
      await expect(page.locator('main a[href="/compare"]').first()).toBeVisible();
    }
    const [pair] = pairs.filter((one) => relationsOf(one).length > 0);
    if (pair === undefined) return;
    await page.goto(`/authors/${keysOf(pair)[1]}`);
    await expect(page.locator(`main a[href="/compare/${pair}"]`)).toBeVisible();
  });
});

test('the keys in the other order, and the same key twice, lead on; an unknown key answers 404', async ({ page, request }) => {
  const [pair] = pairs;
  test.skip(pair === undefined, 'nobody to compare');
  if (pair === undefined) return;
  const [a, b] = keysOf(pair);
  expect((await request.get(`/compare/${b}/${a}`, { maxRedirects: 0 })).status()).toBe(308);
  await page.goto(`/compare/${b}/${a}`);
  await expect(page).toHaveURL(new RegExp(`/compare/${pair}$`));
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/compare/${pair}$`));
  await page.goto(`/compare/${a}/${a}`);
  await expect(page).toHaveURL(new RegExp(`/authors/${a}$`));
  expect((await request.get(`/compare/${a}/nobody-at-all`)).status()).toBe(404);
  expect((await request.get(`/compare/nobody-at-all/${a}`)).status()).toBe(404);
});

for (const pair of some) {
  const [a, b] = keysOf(pair);

  test(`${a} and ${b}: every relation and crux between them, each with its reason`, async ({ page }) => {
    await page.goto(`/compare/${pair}`);
    const relations = relationsOf(pair);
    expect((await valuesOf(page, '[data-relation]', 'data-relation')).sort()).toEqual(relations.map(named).sort());
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { reason } of relations) if (reason !== null) expect(text).toContain(reason);
    expect((await valuesOf(page, '[data-crux]', 'data-crux')).sort()).toEqual([...cruxesOf(pair)].sort());
  });

  test(`${a} and ${b}: the first stands left in every row`, async ({ page }) => {
    await page.goto(`/compare/${pair}`);
    const rows = await page
      .locator('[data-relation]')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('a.said')].map((link) => link.getAttribute('href') ?? '')));
    for (const [left = '', right = ''] of rows) {
      expect(holders(left.replace('/statements/', ''))).toContain(a);
      expect(holders(right.replace('/statements/', ''))).toContain(b);
    }
  });

  test(`${a} and ${b}: the questions that both answer, and who was right`, async ({ page }) => {
    await page.goto(`/compare/${pair}`);
    const shared = sharedBy(pair);
    const shown = await page.locator('.versus-table tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        question: row.getAttribute('data-question') ?? '',
        match: row.getAttribute('data-match') ?? '',
        statements: [...row.querySelectorAll('[data-statement]')].map((cell) => cell.getAttribute('data-statement') ?? ''),
        right: [...row.querySelectorAll('[data-statement]')].map((cell) => cell.getAttribute('data-right')),
        sentence: row.querySelector('.versus-right')?.textContent ?? '',
      })),
    );
    expect(shown.map(({ question }) => question).sort()).toEqual(shared.map(({ question }) => question).sort());
    expect(shown.filter(({ match }) => match === 'differ').length).toBe(shared.filter(isOpposite).length);
    for (const { statements, right, sentence } of shown) {
      const expected = statements.map((id) => scored.get(id)?.cameTrue ?? null);
      expect(right).toEqual(expected.map((value) => (value === null ? null : String(value))));
      if (expected.every((value) => value === null)) expect(sentence).not.toMatch(/was right|were right|was wrong|Neither was/);
    }
  });

  test(`${a} and ${b}: whoever wrote after a question was decided is not held to it`, async ({ page }) => {
    await page.goto(`/compare/${pair}`);
    const late = Object.entries(comparison).filter(([, rows]) => {
      const [one, other] = [a, b].map((key) => rows.find(({ author }) => author === key));
      return (one?.state === 'answered' && other?.state === 'wrote-after') || (other?.state === 'answered' && one?.state === 'wrote-after');
    });
    expect((await valuesOf(page, '[data-silence="wrote-after"]', 'data-question')).sort()).toEqual(
      late.map(([question]) => question).sort(),
    );
    const said = await valuesOf(page, '[data-wrote-after]', 'data-wrote-after');
    expect(said.reduce((sum, count) => sum + Number(count), 0)).toBe(late.length);
    for (const id of await valuesOf(page, '.versus-table [data-statement]', 'data-statement')) {
      if (forecasts[id] !== 'already-decided') continue;
      await expect(page.locator(`.versus-table [data-statement="${id}"]`)).toContainText('already decided when it was published');
    }
  });
}

test('the reader’s table of words changes the bars of a pair, and stays in the address', async ({ page }) => {
  const other = corpus.hedges.find(({ id }) => id !== (corpus.site.table ?? corpus.hedges[0]?.id));
  const pair = some.find((one) => sharedBy(one).length > 0);
  test.skip(pair === undefined || other === undefined, 'no second table, or no question that two answer');
  if (pair === undefined || other === undefined) return;
  await page.goto(`/compare/${pair}`);
  await page.getByLabel('Words as numbers').selectOption(other.id);
  expect(new URL(page.url()).searchParams.get('table')).toBe(other.id);
  await page.reload();
  await expect(page.getByLabel('Words as numbers')).toHaveValue(other.id);
  for (const name of await valuesOf(page, '.versus-table .range', 'aria-label')) expect(name).toContain(other.name);
});

test('advice is marked where a prediction under it failed, and nowhere else', async ({ page }) => {
  await page.goto('/recommendations');
  const advice = await page.locator('[data-grouping="actor"] [data-recommendation][id]').evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-recommendation') ?? '',
      failure: item.getAttribute('data-failure'),
      fates: [...item.querySelectorAll('[data-premise]')].map((row) => row.getAttribute('data-fate')),
    })),
  );
  expect(advice.map(({ id }) => id).sort()).toEqual(
    corpus.statements.flatMap((statement) => (statement.kind === 'recommendation' ? [statement.id] : [])).sort(),
  );
  for (const { failure, fates } of advice) expect(failure !== null).toBe(fates.includes('failed'));
  for (const id of await valuesOf(page, '[data-premise]', 'data-premise')) {
    const item = scored.get(id);
    if (item === undefined) continue;
    const fate = item.cameTrue ? 'came' : 'failed';
    for (const shown of await valuesOf(page, `[data-premise="${id}"]`, 'data-fate')) expect(shown).toBe(fate);
  }
});

test('no link on the page of advice leads to an anchor that is not there', async ({ page }) => {
  await page.goto('/recommendations');
  const missing = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').slice(1)).filter((id) => document.getElementById(id) === null),
    );
  expect(missing).toEqual([]);
});
