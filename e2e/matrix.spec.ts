// The table of predictions against the exported corpus: nothing left out, nothing added, with and without JavaScript; sorted and narrowed.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { firstPlace, furtherPlaces, isWhole, matrixPath } from '../components/compare/matrix-pages.ts';
import { chanceOfYesWith } from '../lib/score/chance-of-yes.ts';
import { bareSettings, defaultBareSetting } from '../lib/score/settings.ts';
import type { Corpus, Prediction } from '../lib/types.ts';
import { corpus } from './templates.ts';

const predictions = new Map(corpus.statements.flatMap((one) => (one.kind === 'prediction' ? [[one.id, one] as const] : [])));
const pages = [firstPlace, ...furtherPlaces(corpus.authors.length, corpus.questions.length)].map(matrixPath);
/** What a page shows without another: these tests read one page, the larger corpus has tests of its own. */
const whole = isWhole(corpus.authors.length, corpus.questions.length);

/** "question author answer statement" for every answer, own and reported, and "question author bears statement". */
function saidIn({ insights }: Corpus): string[] {
  return Object.entries(insights.comparison)
    .flatMap(([question, rows]) =>
      rows.flatMap(({ author, statement, reported, bears }) => [
        ...[...(statement === null ? [] : [statement]), ...reported].map(
          (id) => `${question} ${author} ${predictions.get(id)?.answer} ${id}`,
        ),
        ...bears.map((id) => `${question} ${author} bears ${id}`),
      ]),
    )
    .sort();
}

async function saidOn(page: Page): Promise<string[]> {
  return page.locator('.matrix :is(.cell-forecast, [data-bears])').evaluateAll((all) =>
    all.map((one) => {
      const at = `${one.closest('tr')?.getAttribute('data-question')} ${one.closest('td')?.getAttribute('data-author')}`;
      const bears = one.getAttribute('data-bears');
      return bears === null ? `${at} ${one.getAttribute('data-answer')} ${one.getAttribute('data-statement')}` : `${at} bears ${bears}`;
    }),
  );
}

async function withoutScript(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const rowsOf = (page: Page) => page.locator('.matrix tr[data-question]');
const idsOf = (page: Page) => rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-question') ?? ''));
const answered = [...predictions.values()].filter(({ question }) => question !== null);
const withBar = (table: string, bare: (typeof bareSettings)[number]) =>
  answered.filter((prediction: Prediction) => chanceOfYesWith(prediction, table, bare.chance) !== null).length;

test('the pages hold every answer of the exported corpus and what bears on its question, and nothing else', async ({ page, request }) => {
  const exported = (await (await request.get('/data/corpus.json')).json()) as Corpus;
  const said: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    said.push(...(await saidOn(page)));
  }
  expect(said.sort()).toEqual(saidIn(exported));
});

test('they hold the same without JavaScript', async ({ browser, baseURL }) => {
  const said: string[] = [];
  for (const path of pages) said.push(...(await saidOn(await withoutScript(browser, `${baseURL}${path}`))));
  expect(said.sort()).toEqual(saidIn(corpus));
});

test('each cell has its state in words, each row its outcome with its day', async ({ page }) => {
  const cells: { at: string; text: string }[] = [];
  const outcomes: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    cells.push(
      ...(await page.locator('.matrix td[data-author]').evaluateAll((all) =>
        all.map((cell) => {
          const question = cell.closest('tr')?.getAttribute('data-question');
          return { at: `${question} ${cell.getAttribute('data-author')} ${cell.getAttribute('data-state')}`, text: cell.textContent ?? '' };
        }),
      )),
    );
    outcomes.push(
      ...(await rowsOf(page).evaluateAll((rows) =>
        rows.map((row) => {
          const cell = row.querySelector('.matrix-outcome');
          const day = cell?.querySelector('.matrix-decided time')?.getAttribute('datetime') ?? 'none';
          const late = cell?.querySelector('.outcome-late') === null ? 'in time' : 'late';
          return `${row.getAttribute('data-question')} ${cell?.getAttribute('data-outcome')} ${day} ${late}`;
        }),
      )),
    );
  }
  const expected = Object.entries(corpus.insights.comparison).flatMap(([question, rows]) =>
    rows.map(({ author, state }) => `${question} ${author} ${state}`),
  );
  expect(cells.map(({ at }) => at).sort()).toEqual(expected.sort());
  const words: Readonly<Record<string, RegExp>> = {
    bears: /no answer/,
    'wrote-after': /wrote after|may have written after/,
    'not-said': /not said/,
  };
  for (const { at, text } of cells) expect(text).toMatch(words[at.split(' ')[2] ?? ''] ?? /./);
  expect([...new Set(outcomes)].sort()).toEqual(
    corpus.questions
      .map(({ id, outcome, decided, late }) => `${id} ${outcome} ${decided?.split('/')[0] ?? 'none'} ${late === null ? 'in time' : 'late'}`)
      .sort(),
  );
});

test('an answer that came too late, or whose terms failed, says so and has no pin', async ({ page }) => {
  const reasons: Readonly<Record<string, string>> = {
    'already-decided': 'already decided when it was published',
    'condition-unmet': 'its condition did not come about',
    'premise-failed': 'a prediction it presupposes did not come true',
  };
  for (const path of pages) {
    await page.goto(path);
    const shown = await page.locator('.matrix .cell-forecast').evaluateAll((all) =>
      all.map((one) => ({
        id: one.getAttribute('data-statement') ?? '',
        reason: one.querySelector('.cell-unheld')?.textContent ?? null,
        pin: one.querySelector('.pin') !== null,
      })),
    );
    for (const { id, reason, pin } of shown) {
      const expected = reasons[corpus.insights.forecasts[id] ?? ''] ?? null;
      expect(reason, id).toBe(expected);
      if (expected !== null) expect(pin, id).toBe(false);
    }
  }
});

test('it is a table with a header for each column and row, also on a phone', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/predictions');
    const table = page.getByRole('table', { name: 'Questions and the authors’ answers' });
    const columns = await page
      .locator('.matrix td[data-author]')
      .evaluateAll((all) => new Set(all.map((cell) => cell.getAttribute('data-author'))).size);
    await expect(table.getByRole('columnheader')).toHaveCount(columns + 2);
    await expect(table.getByRole('rowheader')).toHaveCount(await rowsOf(page).count());
  }
});

test('its bars follow the table of words and the reading of a plain “will”, and the address keeps both', async ({ page }) => {
  test.skip(!whole || corpus.hedges.length === 0, 'the bars are counted on one page');
  await page.goto('/predictions');
  const field = page.getByLabel('Words as numbers');
  const first = corpus.hedges.length > 1 ? await field.inputValue() : (corpus.hedges[0]?.id ?? '');
  const bars = page.locator('.matrix :is(.bar, .bar-outline)');
  for (const table of corpus.hedges) {
    if (corpus.hedges.length > 1) await field.selectOption(table.id);
    await expect(bars).toHaveCount(withBar(table.id, defaultBareSetting));
    expect(new URL(page.url()).searchParams.get('table')).toBe(table.id === first ? null : table.id);
    const names = await page.locator('.matrix .range').evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label') ?? ''));
    for (const name of names) expect(name).toContain(table.name);
  }
  const last = corpus.hedges.at(-1)?.id ?? '';
  for (const setting of bareSettings) {
    await page.goto(`/predictions?table=${last}&will=${setting.key}`);
    await expect(page.getByLabel('Plain “will”')).toHaveValue(setting.key);
    await expect(bars).toHaveCount(withBar(last, setting));
  }
});

for (const facet of ['Author', 'Topic', 'Outcome', 'Window']) {
  test(`narrowed by ${facet.toLowerCase()} it shows as many questions as were counted, and says so in the address`, async ({ page }) => {
    await page.goto('/predictions');
    const field = page.getByLabel(facet, { exact: true });
    test.skip((await field.count()) === 0, 'there is nothing to choose from');
    const options = (
      await field
        .locator('option')
        .evaluateAll((all) => all.map((option) => [option.getAttribute('value') ?? '', option.textContent ?? ''] as const))
    ).filter(([value]) => value !== '');
    for (const [value, label] of options.slice(0, 4)) {
      await field.selectOption(value);
      await expect(page.locator('.matrix tr[data-question]')).toHaveCount(Math.min(50, Number(/\((\d+)\)$/.exec(label)?.[1])));
      expect(new URL(page.url()).searchParams.get(facet.toLowerCase())).toBe(value);
    }
    const before = await idsOf(page);
    await page.reload();
    await expect(field).toHaveValue(options.slice(0, 4).at(-1)?.[0] ?? '');
    await expect.poll(() => idsOf(page)).toEqual(before);
    await field.selectOption('');
    await expect(page.locator('.matrix tr[data-question]')).toHaveCount(Math.min(50, corpus.questions.length));
    expect(new URL(page.url()).search).toBe('');
  });
}

test('it sorts by topic under headings, by title, and by the day of the outcome', async ({ page }) => {
  test.skip(!whole, 'the larger corpus has its own test');
  await page.goto('/predictions');
  const sort = page.getByLabel('Sort');
  await sort.selectOption('topic');
  const groups = await page.locator('.matrix-group').allTextContents();
  expect(groups).toEqual(groups.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  expect(groups.length).toBeGreaterThan(0);
  await sort.selectOption('title');
  const title = (id: string) => corpus.questions.find((question) => question.id === id)?.title.toLowerCase() ?? '';
  const titles = (await idsOf(page)).map(title);
  expect(titles).toEqual(titles.toSorted());
  await sort.selectOption('decided');
  expect(new URL(page.url()).searchParams.get('sort')).toBe('decided');
  const days = (await idsOf(page)).map(
    (id) =>
      corpus.questions
        .find((question) => question.id === id)
        ?.decided?.split('/')
        .at(-1) ?? '~',
  );
  expect(days).toEqual(days.toSorted());
});

test('where nothing passes it says what to take back, and what that would show', async ({ page }) => {
  await page.goto('/predictions');
  const options = (name: string) =>
    page
      .getByLabel(name, { exact: true })
      .locator('option')
      .evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? '').filter((value) => value !== ''));
  const holds = (topic: string, outcome: string) =>
    corpus.questions.some((question) => question.topics.includes(topic) && question.outcome === outcome);
  const outcomes = (await page.getByLabel('Outcome', { exact: true }).count()) === 0 ? [] : await options('Outcome');
  const topics = (await page.getByLabel('Topic', { exact: true }).count()) === 0 ? [] : await options('Topic');
  const pair = topics
    .flatMap((topic) => outcomes.map((outcome) => [topic, outcome] as const))
    .find(([topic, outcome]) => !holds(topic, outcome));
  test.skip(pair === undefined, 'every topic has every outcome');
  await page.goto(`/predictions?topic=${pair?.[0]}&outcome=${pair?.[1]}`);
  await expect(page.getByText('No question has all of these.')).toBeVisible();
  const remove = page.getByRole('button', { name: /^Remove “Outcome/ });
  const left = Number(/to see (\d+)$/.exec((await remove.textContent()) ?? '')?.[1]);
  await remove.click();
  await expect(rowsOf(page)).toHaveCount(left);
  expect(left).toBe(corpus.questions.filter(({ topics: own }) => own.includes(pair?.[0] ?? '')).length);
});

test('what else bears on a question opens under its cell by keyboard', async ({ page }) => {
  await page.goto('/predictions');
  const more = page.locator('.cell-more').first();
  test.skip((await more.count()) === 0, 'nothing bears on a question');
  const inside = more.getByRole('link').first();
  await expect(inside).toBeHidden();
  await more.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(inside).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(inside).toBeFocused();
});

test('head and first column stay in view', async ({ page }) => {
  test.skip(corpus.questions.length < 8, 'the table is no longer than the window');
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/predictions');
  await rowsOf(page).nth(6).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  const head = page.locator('.matrix thead th').nth(1);
  await expect.poll(async () => Math.abs((await head.boundingBox())?.y ?? -1)).toBeLessThanOrEqual(1);
  test.skip(corpus.authors.length < 4, 'the table is no wider than the window');
  await page.setViewportSize({ width: 800, height: 700 });
  const before = await rowsOf(page).first().locator('th').boundingBox();
  await page.locator('.matrix-frame').evaluate((frame) => frame.scrollBy(200, 0));
  expect((await rowsOf(page).first().locator('th').boundingBox())?.x).toBe(before?.x);
});

test('on a phone a question has a screen, its authors are rows, and the way leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/predictions');
  const first = rowsOf(page).first();
  const box = await first.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
  expect(box?.height).toBeGreaterThanOrEqual(799);
  const cells = await first
    .locator('td[data-author]:visible')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
  expect(new Set(cells.map(({ x }) => x)).size).toBeLessThanOrEqual(1);
  expect(cells.map(({ y }) => y)).toEqual(cells.map(({ y }) => y).toSorted((a, b) => a - b));
  const next = rowsOf(page).nth(1);
  test.skip((await next.count()) === 0, 'there is one question');
  await first.getByRole('link', { name: 'Next question' }).click();
  await expect(page).toHaveURL(new RegExp(`#${await next.getAttribute('id')}$`));
  await expect.poll(async () => Math.round((await next.boundingBox())?.y ?? 999)).toBeLessThanOrEqual(24);
  await page.evaluate(() => scrollTo(0, 0));
  const filter = page.getByRole('button', { name: /^Filter/ });
  await expect(page.getByLabel('Outcome', { exact: true })).toBeHidden();
  await filter.click();
  await expect(filter).toHaveAttribute('aria-expanded', 'true');
});

test('on paper nothing stays folded in a cell, and the controls are gone', async ({ page }) => {
  await page.goto('/predictions');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Sort')).toBeHidden();
  for (const link of await page.locator('.cell-more a').all()) await expect(link).toBeVisible();
});

test('it can be had as CSV, a row an author and question', async ({ page, request }) => {
  await page.goto('/predictions');
  const address = (await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '';
  const answer = await request.get(address);
  expect(answer.headers()['content-type']).toContain('text/csv');
  const text = await answer.text();
  expect(text.split('\n')[0]).toMatch(/^question,title,/);
  for (const { id } of corpus.questions) expect(text).toContain(`\n${id},`);
});
