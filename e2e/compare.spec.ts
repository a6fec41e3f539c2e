// The comparing pages against the exported corpus: nothing left out, nothing added, with and without JavaScript.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Corpus, Statement } from '../lib/types.ts';
import { corpus } from './templates.ts';

const byId = new Map(corpus.statements.map((statement) => [statement.id, statement]));
const answerOf = (id: string) => {
  const statement = byId.get(id);
  return statement?.kind === 'prediction' ? statement.answer : null;
};

/** "question author answer statement", for every answer, own and reported. */
function answersIn({ insights }: Corpus): string[] {
  return Object.entries(insights.comparison)
    .flatMap(([question, rows]) =>
      rows.flatMap(({ author, statement, reported }) =>
        [...(statement === null ? [] : [statement]), ...reported].map((id) => `${question} ${author} ${answerOf(id)} ${id}`),
      ),
    )
    .sort();
}

async function answersOn(page: Page): Promise<string[]> {
  return page
    .locator('.matrix .cell-forecast')
    .evaluateAll((cells) =>
      cells
        .map((cell) =>
          [
            cell.closest('tr')?.getAttribute('data-question'),
            cell.closest('td')?.getAttribute('data-author'),
            cell.getAttribute('data-answer'),
            cell.getAttribute('data-statement'),
          ].join(' '),
        )
        .sort(),
    );
}

async function withoutScript(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Values of an attribute on the page, in order. */
const valuesOf = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluateAll((all, attribute) => all.map((element) => element.getAttribute(attribute) ?? ''), name);

test.describe('the table of predictions', () => {
  test('holds every answer of the exported corpus, and no other', async ({ page, request }) => {
    const exported = (await (await request.get('/data/corpus.json')).json()) as Corpus;
    await page.goto('/predictions');
    expect(await answersOn(page)).toEqual(answersIn(exported));
  });

  test('has a cell for each question and author, with its state in words', async ({ page }) => {
    await page.goto('/predictions');
    const cells = await page.locator('.matrix td[data-author]').evaluateAll((all) =>
      all.map((cell) => {
        const question = cell.closest('tr')?.getAttribute('data-question');
        return { at: `${question} ${cell.getAttribute('data-author')} ${cell.getAttribute('data-state')}`, text: cell.textContent ?? '' };
      }),
    );
    const expected = Object.entries(corpus.insights.comparison).flatMap(([question, rows]) =>
      rows.map(({ author, state }) => `${question} ${author} ${state}`),
    );
    expect(cells.map(({ at }) => at).sort()).toEqual(expected.sort());
    for (const { at, text } of cells) {
      if (at.endsWith('not-said')) expect(text).toContain('not said');
      if (at.endsWith('wrote-after')) expect(text).toContain('wrote after');
    }
  });

  test('is a table with scopes, and gives each outcome', async ({ page }) => {
    await page.goto('/predictions');
    expect(await page.locator('.matrix thead th[scope="col"]').count()).toBe(corpus.authors.length + 2);
    expect(await page.locator('.matrix tbody th[scope="row"]').count()).toBe(corpus.questions.length);
    const shown = await page
      .locator('.matrix tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => `${row.getAttribute('data-question')} ${row.querySelector('.matrix-outcome')?.getAttribute('data-outcome')}`),
      );
    expect(shown.sort()).toEqual(corpus.questions.map(({ id, outcome }) => `${id} ${outcome}`).sort());
  });

  test('is the same without JavaScript', async ({ browser, baseURL }) => {
    expect(await answersOn(await withoutScript(browser, `${baseURL}/predictions`))).toEqual(answersIn(corpus));
  });

  test('changes its table of words, and keeps it in the address', async ({ page }) => {
    await page.goto('/predictions');
    const field = page.getByLabel('Words as numbers');
    const before = await field.inputValue();
    for (const table of corpus.hedges) {
      await field.selectOption(table.id);
      const expected = corpus.statements.filter(
        (statement) => statement.kind === 'prediction' && statement.question !== null && statement.pYes[table.id] != null,
      );
      await expect(page.locator('.matrix :is(.bar, .bar-outline)')).toHaveCount(expected.length);
      const names = await valuesOf(page, '.matrix .range', 'aria-label');
      for (const name of names) expect(name).toContain(table.name);
      if (table.id !== before) expect(new URL(page.url()).searchParams.get('table')).toBe(table.id);
    }
    const other = corpus.hedges.find(({ id }) => id !== before);
    if (other === undefined) return;
    await page.goto(`/predictions?table=${other.id}`);
    await expect(field).toHaveValue(other.id);
  });

  test('narrows by outcome and sorts, and says so in the address', async ({ page }) => {
    await page.goto('/predictions');
    const outcome = corpus.questions[0]?.outcome ?? 'yes';
    await page.getByLabel('Outcome').selectOption(outcome);
    const expected = corpus.questions.filter((question) => question.outcome === outcome).map(({ id }) => id);
    await expect(page.locator('.matrix tbody tr')).toHaveCount(expected.length);
    expect((await valuesOf(page, '.matrix tbody tr', 'data-question')).sort()).toEqual(expected.sort());
    expect(new URL(page.url()).searchParams.get('outcome')).toBe(outcome);
    await page.getByLabel('Sort').selectOption('title');
    const titles = (await valuesOf(page, '.matrix tbody tr', 'data-question')).map(
      (id) => corpus.questions.find((question) => question.id === id)?.title.toLowerCase() ?? '',
    );
    expect(titles).toEqual([...titles].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('shows no range without the name of its table', async ({ page }) => {
    await page.goto('/predictions');
    for (const name of await valuesOf(page, '.matrix .range', 'aria-label')) {
      expect(corpus.hedges.some((table) => name.includes(table.name))).toBe(true);
    }
    const heads = await page.locator('.figures thead th').allTextContents();
    for (const table of corpus.hedges) expect(heads.some((head) => head.includes(table.name))).toBe(true);
  });

  test('gives on a phone one block a question, with the authors as rows', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/predictions');
    const first = page.locator('.matrix tbody tr').first();
    const next = page.locator('.matrix tbody tr').nth(1);
    expect((await first.boundingBox())?.width).toBeLessThanOrEqual(390);
    await first.getByRole('link', { name: 'Next question' }).click();
    await expect(page).toHaveURL(new RegExp(`#${await next.getAttribute('id')}$`));
  });
});

for (const question of corpus.questions) {
  test(`the question “${question.short}” shows its forecasts, events, sources and reasons`, async ({ page }) => {
    await page.goto(`/questions/${question.id}`);
    const rows = corpus.insights.comparison[question.id] ?? [];
    const forecasts = rows.flatMap(({ statement, reported }) => [...(statement === null ? [] : [statement]), ...reported]);
    expect((await valuesOf(page, '.axis-item', 'data-statement')).sort()).toEqual([...forecasts].sort());
    expect((await valuesOf(page, '.figures tbody tr', 'data-statement')).sort()).toEqual([...forecasts].sort());
    expect((await valuesOf(page, '.bears-author [data-statement]', 'data-statement')).sort()).toEqual(
      rows.flatMap(({ bears }) => bears).sort(),
    );

    const shown = await page.locator('.events > li').evaluateAll((events) =>
      events.map((event) => ({
        id: event.getAttribute('data-event'),
        when: event.getAttribute('data-when'),
        late: event.querySelector('.tag')?.textContent === 'late',
        sources: [...event.querySelectorAll('[data-source]')].map((source) => source.getAttribute('data-source')).sort(),
      })),
    );
    const expected = question.events.map(({ id, when, sources }) => ({ id, when, late: when === 'after', sources: [...sources].sort() }));
    const byEvent = (a: { id: string | null }, b: { id: string | null }) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
    expect(shown.sort(byEvent)).toEqual(expected.sort(byEvent));

    for (const forecast of forecasts) {
      const grounds = await valuesOf(page, `[data-forecast="${forecast}"] [data-ground]`, 'data-ground');
      expect(grounds.sort()).toEqual([...(corpus.insights.restsOn[forecast]?.direct ?? [])].sort());
    }
    await expect(page.getByText(question.criterion)).toBeVisible();
    const written = await page.locator('.axis-words').allTextContents();
    for (const words of written) expect(corpus.hedges.some((table) => words.includes(table.name))).toBe(true);
  });
}

test('every recommendation stands under each addressee and under its author, with or without JavaScript', async ({
  baseURL,
  browser,
  page,
}) => {
  const advice = corpus.statements.filter(
    (statement): statement is Extract<Statement, { kind: 'recommendation' }> => statement.kind === 'recommendation',
  );
  const byActor = advice.flatMap(({ id, to }) => to.map((actor) => `${actor} ${id}`)).sort();
  const byAuthor = advice
    .flatMap(({ id, essay }) => (corpus.essays.find((found) => found.id === essay)?.authors ?? []).map((author) => `${author} ${id}`))
    .sort();
  const shown = (of: Page, grouping: string) =>
    of
      .locator(`[data-grouping="${grouping}"] [data-recommendation]`)
      .evaluateAll((items) =>
        items
          .map((item) => `${item.closest('[data-group]')?.getAttribute('data-group')} ${item.getAttribute('data-recommendation')}`)
          .sort(),
      );
  await page.goto('/recommendations');
  for (const of of [page, await withoutScript(browser, `${baseURL}/recommendations`)]) {
    expect(await shown(of, 'actor')).toEqual(byActor);
    expect(await shown(of, 'author')).toEqual(byAuthor);
  }
});

for (const debate of corpus.debates) {
  test(`the debate “${debate.title}” shows its positions, cruxes and relations`, async ({ page }) => {
    await page.goto(`/debates/${debate.id}`);
    expect(await valuesOf(page, '[data-position]', 'data-position')).toEqual(debate.positions.map(({ author }) => author));
    expect((await valuesOf(page, '[data-crux]', 'data-crux')).sort()).toEqual(debate.cruxes.map(({ id }) => id).sort());
    const relations = corpus.relations.filter((relation) => relation.in === debate.id);
    expect((await valuesOf(page, '[data-relation]', 'data-relation')).sort()).toEqual(
      relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort(),
    );
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { reason } of relations) if (reason !== null) expect(text).toContain(reason);
  });
}

test('the method page has every entry of every table of words, what each lacks, and why a byline is inferred', async ({ page }) => {
  await page.goto('/about');
  for (const table of corpus.hedges) {
    const rows = await page
      .locator(`#table-${table.id} tbody tr`)
      .evaluateAll((all) => all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)));
    expect(rows).toEqual(table.entries.map(({ words, range }) => [words, String(range[0]), String(range[1])]));
    const lacking = await page.locator(`#table-${table.id} dl > div`).allTextContents();
    for (const { words, why } of table.unmapped) {
      expect(lacking.some((text) => text.includes(`“${words}”`) && text.endsWith(why))).toBe(true);
    }
  }
  const text = (await page.locator('main').textContent()) ?? '';
  for (const { byline } of corpus.essays) if (byline !== 'stated') expect(text).toContain(byline);
});
