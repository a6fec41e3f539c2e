// The page of scores against the compiled corpus: every figure as lib/score has it, under every table and every reading of a plain “will”.
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { FigureScore, ScoredForecast } from '../lib/insights.ts';
import { brierOfRange } from '../lib/score/brier.ts';
import { calibrate } from '../lib/score/calibrate.ts';
import { chanceOfYesWith } from '../lib/score/chance-of-yes.ts';
import { matchHedge } from '../lib/score/match-hedge.ts';
import { orderChanges } from '../lib/score/order-changes.ts';
import { scoreForecasts } from '../lib/score/score-forecasts.ts';
import { type BareSetting, bareSettings, defaultBareSetting, leastToRank } from '../lib/score/settings.ts';
import { withFigures } from '../lib/score/with-figures.ts';
import type { Chance, Corpus } from '../lib/types.ts';
import { corpus } from './templates.ts';

const address = '/predictions/scores';
const { scores } = corpus.insights;
const first = corpus.hedges.find(({ id }) => id === corpus.site.table)?.id ?? corpus.hedges[0]?.id ?? null;
const authors = Object.keys(scores.hits.authors);
const predictions = corpus.statements.filter((statement) => statement.kind === 'prediction');
const hasScores = scores.items.length > 0 && first !== null;

const figure = (score: number) => score.toFixed(2);
const span = ({ low, high }: Chance) => (figure(low) === figure(high) ? figure(low) : `${figure(low)}–${figure(high)}`);
const squeezed = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/gu, ' ').trim());

/** "statement score ends", for every scored forecast. */
function expectedItems(items: readonly ScoredForecast[], table: string | null, bare: Chance | null): string[] {
  return items
    .map((item) => {
      const chance = table === null ? null : chanceOfYesWith(item, table, bare);
      if (chance === null) return `${item.statement} none`;
      const { middle, nearest, farthest } = brierOfRange(chance, item.outcome);
      return `${item.statement} ${figure(middle)} ${span({ low: nearest, high: farthest })}`;
    })
    .sort();
}

async function shownItems(page: Page): Promise<string[]> {
  const rows = await page.locator('.scored-list tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const cell = row.querySelector('.number');
      const parts = [row.getAttribute('data-statement'), cell?.querySelector('b, .score-none')?.textContent];
      return [...parts, cell?.querySelector('.cell-note')?.textContent ?? ''].join(' ').trim();
    }),
  );
  return rows.sort();
}

/** "author score words sample", of who has a score. */
const expectedScore = (author: string, { brier, words, sample }: FigureScore) =>
  brier === null || words === null
    ? `${author} none none none`
    : `${author} ${figure(brier)} ${span(words)} ${sample === null ? 'cannot tell' : span(sample)}`;

async function shownScores(page: Page): Promise<string[]> {
  const rows = await page.locator('.score-table tbody tr[data-author]').evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll('.number')].map((cell) => {
        const label = cell.querySelector('.cell-label')?.textContent ?? '';
        return (cell.textContent ?? '').slice(label.length);
      });
      return [row.getAttribute('data-author'), ...cells].join(' ');
    }),
  );
  return rows.sort();
}

async function withoutScript(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function chooseBoth(page: Page, table: string, bare: BareSetting): Promise<void> {
  await page.getByLabel('Words as numbers').selectOption(table);
  await page.getByLabel('Plain “will”', { exact: true }).selectOption(bare.key);
}

test.describe('the list of scored forecasts', () => {
  test.skip(scores.items.length === 0, 'nothing in this corpus can be scored');

  test('has every one of the exported corpus with its score, and no other, with and without JavaScript', async ({
    baseURL,
    browser,
    page,
    request,
  }) => {
    const exported = (await (await request.get('/data/corpus.json')).json()) as Corpus;
    const expected = expectedItems(exported.insights.scores.items, first, defaultBareSetting.chance);
    await page.goto(address);
    expect(await shownItems(page)).toEqual(expected);
    expect(await shownItems(await withoutScript(browser, `${baseURL}${address}`))).toEqual(expected);
  });

  test('says of each what was said, what happened, and whether it came true', async ({ page }) => {
    await page.goto(address);
    for (const { statement, question, answer, outcome, cameTrue, hedge } of scores.items) {
      const row = page.locator(`.scored-list tr[data-statement="${statement}"]`);
      const text = (await row.textContent()) ?? '';
      expect(text).toContain(corpus.statements.find(({ id }) => id === statement)?.text);
      expect(text).toContain(corpus.questions.find(({ id }) => id === question)?.short);
      if (hedge !== null) expect(text).toContain(hedge === 'bare' ? '“will”' : `“${hedge}”`);
      expect(text).toContain(cameTrue ? 'Hit' : 'Miss');
      expect(text).toContain(`said ${answer}, it ${outcome === 'yes' ? 'happened' : 'did not'}`);
      await expect(row.locator(`a[href="/statements/${statement}"]`)).toHaveCount(1);
      await expect(row.locator(`a[href="/questions/${question}"]`)).toHaveCount(1);
    }
  });

  test('narrows by author and result, sorts by score, and keeps it in the address', async ({ page }) => {
    await page.goto(address);
    const author = scores.items[0]?.authors[0] ?? '';
    const own = scores.items.filter((item) => item.authors.includes(author));
    await page.getByLabel('Author', { exact: true }).selectOption(author);
    await expect(page.locator('.scored-list tbody tr')).toHaveCount(own.length);
    await page.getByLabel('Result').selectOption('miss');
    await expect(page.locator('.scored-list tbody tr')).toHaveCount(own.filter(({ cameTrue }) => !cameTrue).length);
    expect(new URL(page.url()).search).toBe(`?author=${author}&result=miss`);
    await page.goto(`${address}?sort=score`);
    await expect(page.getByLabel('Sort')).toHaveValue('score');
    const shown = (await page.locator('.scored-list tbody .number b').allTextContents()).map(Number);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    await expect(page.locator('.scored-list tbody tr')).toHaveCount(scores.items.length);
  });

  test('has a way back where nothing is left', async ({ page }) => {
    const empty = authors
      .filter((author) => scores.hits.authors[author]?.scored !== 0)
      .flatMap((author) =>
        [true, false]
          .filter((hit) => scores.items.every((item) => !item.authors.includes(author) || item.cameTrue !== hit))
          .map((hit) => `?author=${author}&result=${hit ? 'hit' : 'miss'}`),
      );
    test.skip(empty.length === 0, 'every author has hits and misses');
    await page.goto(`${address}${empty[0]}`);
    await page.getByRole('button', { name: /^Show all/ }).click();
    await expect(page.locator('.scored-list tbody tr')).toHaveCount(scores.items.length);
  });
});

test.describe('the scores', () => {
  test.skip(!hasScores, 'this corpus has no scores');

  test('follow the table and the reading of a plain “will”, as does the list', async ({ page }) => {
    await page.goto(address);
    for (const table of corpus.hedges) {
      for (const bare of bareSettings) {
        await chooseBoth(page, table.id, bare);
        const expected = scoreForecasts(scores.items, { authors, table: table.id, bare: bare.chance });
        expect(await shownScores(page)).toEqual(
          authors.map((author) => expectedScore(author, expected.authors[author] ?? expected.all)).sort(),
        );
        expect(await shownItems(page)).toEqual(expectedItems(scores.items, table.id, bare.chance));
        await expect(page.locator('.funnel [data-step="figure"] b')).toHaveText(String(expected.all.n));
        await expect(page.locator('.score-table caption')).toHaveText(`Scores under ${table.name}`);
      }
    }
  });

  test('keep both settings in the address, and take them along to the table of predictions', async ({ page }) => {
    const table = corpus.hedges.find(({ id }) => id !== first)?.id ?? first ?? '';
    const bare = bareSettings.find(({ key }) => key !== defaultBareSetting.key) ?? defaultBareSetting;
    const search = new URLSearchParams([...(table === first ? [] : [['table', table]]), ['will', bare.key]]).toString();
    await page.goto(address);
    await chooseBoth(page, table, bare);
    expect(new URL(page.url()).search).toBe(`?${search}`);
    const matrix = page.getByRole('navigation', { name: 'Views of the predictions' }).getByRole('link', { name: 'Matrix' });
    expect(await matrix.getAttribute('href')).toBe(`/predictions?${search}`);
    await page.goto(`/predictions?${search}`);
    await expect(page.getByLabel('Plain “will”', { exact: true })).toHaveValue(bare.key);
    const [question] = corpus.questions;
    await page.locator(`main a[href="/questions/${question?.id}"]`).first().click();
    await expect(page).toHaveURL(`/questions/${question?.id}?${search}`);
    await expect(page.getByLabel('Plain “will”', { exact: true })).toHaveValue(bare.key);
    await page.goto(`/compare?${search}`);
    const pair = page.locator('main a[href^="/compare/"]').first();
    const between = await pair.getAttribute('href');
    await pair.click();
    await expect(page).toHaveURL(`${between}?${search}`);
    await page.goto(`${address}?${search}`);
    const expected = scoreForecasts(scores.items, { authors, table, bare: bare.chance });
    await expect
      .poll(() => shownScores(page))
      .toEqual(authors.map((author) => expectedScore(author, expected.authors[author] ?? expected.all)).sort());
  });

  test('rank nobody with too few forecasts, whatever the setting', async ({ page }) => {
    await page.goto(address);
    for (const table of corpus.hedges) {
      await chooseBoth(page, table.id, defaultBareSetting);
      const { ranking, authors: own } = scoreForecasts(scores.items, { authors, table: table.id, bare: defaultBareSetting.chance });
      for (const { author } of ranking.ranked) expect(own[author]?.n).toBeGreaterThanOrEqual(leastToRank);
      for (const { author } of ranking.unranked) {
        await expect(page.locator(`.score-table tr[data-author="${author}"] .score-place`)).toContainText('none');
      }
      if (ranking.ranked.length === 0) await expect(page.locator('.order-note')).toContainText('nobody is ranked');
    }
  });

  test('say what another table does to the order, on the forecasts that both know', async ({ page }) => {
    test.skip(corpus.hedges.length < 2, 'one table only');
    await page.goto(address);
    const note = page.locator('.order-note');
    const at = (table: string) => ({ table, bare: defaultBareSetting.chance });
    const others = corpus.hedges.filter(({ id }) => id !== first);
    const changed = others.filter(({ id }) => orderChanges(scores.items, authors, at(first ?? ''), at(id)).turned.length > 0);
    await expect(note).toContainText('On the forecasts that both tables know');
    await expect(note).toContainText(changed.length === 0 ? 'no authors change places' : 'authors change places under');
    if (changed.length < others.length) for (const { name } of changed) await expect(note).toContainText(name);
    const opening = corpus.hedges.find(({ id }) => id === first)?.name ?? '';
    for (const { id } of others) {
      await page.getByLabel('Words as numbers').selectOption(id);
      const { compared, turned } = orderChanges(scores.items, authors, at(first ?? ''), at(id));
      const said = page.getByRole('status').filter({ hasText: opening });
      if (compared.length < 2) await expect(said).toContainText('Too few authors');
      else await expect(said).toContainText(turned.length === 0 ? /the order of the [a-z ]+ does not change/ : /change places/);
      await expect(said).toContainText('not to be compared author by author');
    }
  });

  test('have captions that are read whole on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    const box = await page.locator('.funnel-table caption').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('show the line of always saying 50 per cent, and stand in a table without JavaScript', async ({ baseURL, browser }) => {
    const page = await withoutScript(browser, `${baseURL}${address}`);
    await expect(page.locator('.score-table tbody .score-even').first()).toBeAttached();
    await expect(page.locator('.score-legend')).toContainText('0.25');
    const expected = scoreForecasts(scores.items, { authors, table: first ?? '', bare: defaultBareSetting.chance });
    expect(await shownScores(page)).toEqual(
      authors.map((author) => expectedScore(author, expected.authors[author] ?? expected.all)).sort(),
    );
    const heads = squeezed(await page.locator('.figures thead').first().locator('th').allTextContents());
    expect(heads.slice(1)).toEqual(corpus.hedges.map(({ name }) => name));
  });

  test('agree with the authors’ pages', async ({ page }) => {
    for (const author of authors) {
      const { scored = 0, cameTrue = 0 } = scores.hits.authors[author] ?? {};
      const brier = scores.tables[first ?? '']?.authors[author]?.brier ?? null;
      await page.goto(`/authors/${author}`);
      const text = (await page.locator('[aria-labelledby="record"] .author-sum').textContent()) ?? '';
      if (scored === 0) continue;
      expect(text).toContain(`${scored} can be held against an outcome, and ${cameTrue} came true`);
      if (brier !== null) expect(text).toContain(`the score is ${figure(brier)}`);
      await page.locator('[aria-labelledby="record"] .author-sum').getByRole('link').click();
      await expect(page.locator('.scored-list tbody tr')).toHaveCount(scored);
    }
  });
});

test('the calibration counts every forecast with a figure, and shows no share of too few', async ({ page }) => {
  test.skip(!hasScores, 'this corpus has no scores');
  await page.goto(address);
  for (const table of corpus.hedges) {
    await page.getByLabel('Words as numbers').selectOption(table.id);
    const figured = withFigures(scores.items, table.id, defaultBareSetting.chance);
    const expected = calibrate(figured);
    if (expected.tooLittle) {
      await expect(page.locator('.calibration-little')).toContainText('too little');
      continue;
    }
    const rows = page.locator('.calibration').first().locator('tbody tr');
    await expect(rows).toHaveCount(expected.bins.length);
    for (const [at, { n, share }] of expected.bins.entries()) {
      await expect(rows.nth(at)).toHaveAttribute('data-n', String(n));
      await expect(rows.nth(at).locator('td')).toHaveCount(share === null ? 2 : 4);
      if (share !== null) await expect(rows.nth(at).locator('td').nth(2)).toHaveText(String(Math.round(share * 100)));
    }
    await expect(page.locator('.calibration').first().locator('.calibration-point')).toHaveCount(
      expected.bins.filter(({ share }) => share !== null).length,
    );
  }
});

test('the funnel has every step and author, and names every answer that was not scored', async ({ baseURL, browser }) => {
  test.skip(predictions.length === 0, 'no prediction');
  const page = await withoutScript(browser, `${baseURL}${address}`);
  const steps = Object.entries(scores.funnel.all.steps);
  for (const [step, n] of steps) await expect(page.locator(`.funnel [data-step="${step}"] b`)).toHaveText(String(n));
  for (const author of authors) {
    for (const [step, n] of Object.entries(scores.funnel.authors[author]?.steps ?? {})) {
      await expect(page.locator(`.funnel-table tr[data-author="${author}"] [data-step="${step}"]`)).toHaveText(String(n));
    }
  }
  const left = predictions.filter(({ id, question }) => question !== null && corpus.insights.forecasts[id] !== 'scored');
  const shown = await page.locator('[data-unscored]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unscored')));
  expect(shown.sort()).toEqual(left.map(({ id }) => id).sort());
});

test('every word of odds stands with its range in each table, or with the tables that lack it', async ({ page }) => {
  test.skip(predictions.length === 0 || first === null, 'no words or no table');
  await page.goto(address);
  const text = (await page.locator('.hedges').textContent()) ?? '';
  const plain = (await page.locator('.hedge-plain').allTextContents()).join(' ');
  for (const hedge of new Set(predictions.flatMap((prediction) => prediction.hedge ?? []))) {
    if (hedge === 'bare') {
      await expect(page.locator('.hedge-block[data-hedge="bare"] tbody tr')).toHaveCount(bareSettings.length);
      continue;
    }
    const found = corpus.hedges.flatMap((table) => matchHedge(hedge, table) ?? []);
    const same = new RegExp(`“${hedge.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}”`, 'iu');
    expect(found.length === 0 ? plain : text).toMatch(same);
    if (found.length === 0) continue;
    const block = page.locator('.hedge-block').filter({ has: page.getByRole('heading', { name: same }) });
    await expect(block.locator('tbody tr')).toHaveCount(found.length);
    const rows = squeezed(await block.locator('tbody tr .number').allTextContents());
    expect(rows).toEqual(found.map(({ range }) => [...new Set(range.map((end) => String(Math.round(end))))].join('–')));
    for (const table of corpus.hedges) {
      const lacks = matchHedge(hedge, table) === null;
      expect((await block.locator('.fine').allTextContents()).join(' ').includes(table.name)).toBe(lacks);
    }
  }
});

test('the controls, links and frames are reached by keyboard, and nothing is amiss in another setting', async ({ page }) => {
  test.skip(!hasScores || corpus.hedges.length < 2, 'no choice');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(address);
  const field = page.getByLabel('Words as numbers');
  await field.focus();
  const before = await field.inputValue();
  await page.keyboard.press(before === corpus.hedges[0]?.id ? 'ArrowDown' : 'ArrowUp');
  await expect(field).not.toHaveValue(before);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Plain “will”', { exact: true })).toBeFocused();
  for (const frame of await page.locator('.scroller').all()) await expect(frame).toHaveAttribute('tabindex', '0');
  for (const summary of await page.locator('.scores-page summary').all()) await summary.press('Enter');
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
});
