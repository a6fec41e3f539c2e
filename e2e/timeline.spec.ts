// The line of time and the pages of questions against the corpus: every window, event, verdict and reason, with and without a script.
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { Question, Statement } from '../lib/types.ts';
import { corpus } from './templates.ts';
import { watch } from './watch.ts';

const path = '/predictions/timeline';
const perPage = 50;
const wholeOnOnePage = corpus.questions.length <= perPage;
const firstMonth = corpus.essays.map(({ published }) => published.slice(0, 7)).sort()[0] ?? '';
const fromThen = ({ date }: { readonly date: string }) => date >= firstMonth;

const valuesOf = (all: Locator, name: string) =>
  all.evaluateAll((elements, attribute) => elements.map((element) => element.getAttribute(attribute) ?? ''), name);

/** Dates of any precision as first days, so that they can be compared. */
const firstDays = async (all: Locator) => (await valuesOf(all, 'datetime')).map((date) => `${date}-01-01`.slice(0, 10));

/** What a row draws: its marks and pins. */
const drawnIn = (page: Page) =>
  page.locator('.time-row').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-question') ?? '',
      events: row.querySelectorAll('.time-event[data-when]').length,
      inside: row.querySelectorAll('.time-event:not([data-when])').length,
      pins: [...row.querySelectorAll('.time-pin')].map((pin) => pin.getAttribute('data-late') ?? 'verdict').sort(),
      words: row.querySelector('.time-line')?.getAttribute('aria-label') ?? '',
    })),
  );

function expectedOf({ id, events, late }: Question) {
  const shown = events.filter(fromThen);
  return {
    id,
    events: shown.filter(({ when }) => when !== 'inside').length,
    inside: shown.filter(({ when }) => when === 'inside').length,
    pins: late === null ? ['verdict'] : ['true', 'verdict'],
  };
}

async function withoutScript(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test.describe('the line of time', () => {
  test.skip(corpus.questions.length === 0 || !wholeOnOnePage, 'written for a corpus of one page');

  test('draws each question once, with its events, its verdict and what came late', async ({ page, browser, baseURL }) => {
    await page.goto(path);
    for (const of of [page, await withoutScript(browser, `${baseURL}${path}`)]) {
      const rows = (await drawnIn(of)).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(rows.map(({ words: _, ...row }) => row)).toEqual([...corpus.questions].sort((a, b) => (a.id < b.id ? -1 : 1)).map(expectedOf));
      for (const { words } of rows) expect(words).toMatch(/^Window .+ to .+; .*\d+ events? in it/);
    }
  });

  test('shows each essay with a way to it', async ({ page }) => {
    await page.goto(path);
    const expected = corpus.essays.map(({ id }) => `/essays/${id}`);
    expect((await valuesOf(page.locator('.chronicle-table tbody a[href^="/essays/"]'), 'href')).sort()).toEqual(expected.sort());
    // Where many came out together, their number stands for their names.
    for (const link of await valuesOf(page.locator('.time-essays a'), 'href')) expect(expected).toContain(link);
    expect(await page.locator('.time-essays .time-essay').count()).toBe(expected.length);
  });

  test('says the same in two tables', async ({ page }) => {
    await page.goto(path);
    expect((await valuesOf(page.locator('.windows-table tbody tr'), 'data-question')).sort()).toEqual(
      corpus.questions.map(({ id }) => id).sort(),
    );
    const events = new Set(corpus.questions.flatMap((question) => question.events.filter(fromThen).map(({ id, see }) => see ?? id)));
    const entries = [
      ...corpus.essays.map(({ id }) => `essay ${id}`),
      ...[...events].map((id) => `event ${id}`),
      ...corpus.questions.filter(({ decided }) => decided !== null).map(({ id }) => `verdict ${id}`),
      ...corpus.questions.filter(({ late }) => late !== null).map(({ id }) => `late ${id}`),
    ];
    expect((await valuesOf(page.locator('.chronicle-table tbody tr'), 'data-entry')).sort()).toEqual(entries.sort());
    const days = await firstDays(page.locator('.chronicle-table tbody time'));
    expect(days).toEqual([...days].sort());
    await page.emulateMedia({ media: 'print' });
    for (const table of ['.windows-table', '.chronicle-table']) await expect(page.locator(table)).toBeVisible();
  });

  test('zooms by links that work by keyboard, and keeps the zoom in the address', async ({ page }) => {
    const seen = await watch(page);
    await page.goto(path);
    const links = page.getByRole('navigation', { name: 'Part of the time' }).getByRole('link');
    const zooms = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).search));
    expect(zooms[0] ?? '').toBe('');
    for (const [at, search] of zooms.entries()) {
      await links.nth(at).focus();
      await page.keyboard.press('Enter');
      await expect(links.nth(at)).toHaveAttribute('aria-current', 'page');
      expect(new URL(page.url()).search).toBe(search);
      const shows = ((await page.locator('.time-view').getAttribute('data-shows')) ?? '').split(' ');
      for (const selector of ['.time-row', '.windows-table tbody tr', '.chronicle-table tbody tr']) {
        const wrong = await page.locator(selector).evaluateAll(
          (rows, shown) =>
            rows.filter((row) => {
              const reaches = (row.getAttribute('data-in') ?? '').split(' ').some((one) => shown.includes(one));
              return reaches === (getComputedStyle(row).display === 'none');
            }).length,
          shows,
        );
        expect(wrong).toBe(0);
      }
      await expect(page.locator('.time-axis .time-panel').filter({ visible: true })).toHaveCount(shows.length);
      const there = await page.locator('.time-row').filter({ visible: true }).count();
      await expect(page.locator('.time-controls [role="status"]')).toContainText(String(there));
    }
    const last = zooms.at(-1) ?? '';
    await page.goto(`${path}${last}`);
    if (zooms.length > 1) await expect(links.nth(zooms.length - 1)).toHaveAttribute('aria-current', 'page');
    await page.goto(`${path}?zoom=nothing`);
    if (zooms.length > 1) await expect(links.first()).toHaveAttribute('aria-current', 'page');
    expect(seen).toEqual([]);
  });

  test('is read on a phone without moving sideways, with its axis in view', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    const last = page.locator('.time-row').last();
    await last.scrollIntoViewIfNeeded();
    if (corpus.questions.length > 9) expect((await page.locator('.time-axis').boundingBox())?.y).toBeLessThanOrEqual(0);
    const labels = await page.locator('.time-axis text').evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => one.getBoundingClientRect())
        .map(({ left, right }) => [left, right]),
    );
    for (const [at, label] of labels.entries()) if (at > 0) expect(label[0]).toBeGreaterThan(labels[at - 1]?.[1] ?? 0);
    for (const address of [path, `${path}?zoom=first-month`]) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
});

test('a corpus without a question has no line of time, and says so', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(`http://localhost:3211${path}`);
  await expect(page.locator('main')).toContainText('No shared question');
  await expect(page.locator('.time-chart')).toHaveCount(0);
  expect(seen).toEqual([]);
});

test.describe('the pages of questions', () => {
  const byId = new Map<string, Statement>(corpus.statements.map((statement) => [statement.id, statement]));
  const authorsOf = (id: string) => corpus.essays.find((essay) => essay.id === byId.get(id)?.essay)?.authors ?? [];
  const byOthers = (a: string, b: string) => byId.has(a) && !authorsOf(a).some((author) => authorsOf(b).includes(author));

  /** By another program than the page's: who attacks, contradicts or undercuts the ground of a forecast. */
  function attackers(ground: string, forecast: string): string[] {
    return corpus.relations.flatMap(({ kind, from, to }) => {
      const [start, end] = to.split(' > ');
      if (kind === 'attacks' && to === ground) return byOthers(from, ground) ? [from] : [];
      if (kind === 'contradicts' && (to === ground || from === ground)) {
        const other = to === ground ? from : to;
        return byOthers(other, ground) ? [other] : [];
      }
      const links = end === ground || (start === ground && end === forecast);
      return kind === 'undercuts' && links && byOthers(from, ground) ? [from] : [];
    });
  }

  for (const question of corpus.questions) {
    test(`“${question.short}” shows who attacks which reason, and a full list of time`, async ({ page }) => {
      await page.goto(`/questions/${question.id}`);
      const rows = corpus.insights.comparison[question.id] ?? [];
      for (const forecast of rows.flatMap(({ statement, reported }) => [...(statement === null ? [] : [statement]), ...reported])) {
        for (const ground of corpus.insights.restsOn[forecast]?.direct ?? []) {
          const item = page.locator(`[data-forecast="${forecast}"] [data-ground="${ground}"]`);
          expect((await valuesOf(item.locator('[data-against]'), 'data-against')).sort()).toEqual(attackers(ground, forecast).sort());
        }
      }
      await expect(page.locator('.events > [data-mark="opens"]')).toHaveCount(1);
      await expect(page.locator('.events > [data-mark="closes"]')).toHaveCount(1);
      const days = await firstDays(page.locator('.events > li > .event-date time'));
      expect(days).toEqual([...days].sort());
      const late = page.locator('.events > [data-when="after"]');
      expect(await late.count()).toBe(question.events.filter(({ when }) => when === 'after').length);
      for (const tag of await late.locator('.tag').allTextContents()) expect(tag).toBe('late');
      const silent = rows.filter(({ statement, reported }) => statement === null && reported.length === 0).length;
      if (rows.length > silent) {
        const named = (await page.locator('.axis-silent li').allTextContents()).join(' ');
        for (const { author, state } of rows) {
          if (state !== 'not-said' && state !== 'wrote-after') continue;
          expect(named).toContain(
            corpus.authors
              .find(({ id }) => id === author)
              ?.name.split(' ')
              .at(-1) ?? author,
          );
        }
      }
    });
  }

  test('no two labels of the forecasts’ line lie over each other', async ({ page }) => {
    const shown = new Map(corpus.questions.map((question) => [question.outcome, question.id]));
    for (const id of shown.values()) {
      for (const width of [390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/questions/${id}`);
        const boxes = await page.locator('.axis-grid text').evaluateAll((all) =>
          all
            .filter((one) => one.getClientRects().length > 0)
            .map((one) => one.getBoundingClientRect())
            .map(({ left, right, top, bottom }) => ({ left, right, top: top + 3, bottom: bottom - 3 })),
        );
        for (const [at, a] of boxes.entries()) {
          for (const b of boxes.slice(at + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, `${id} at ${width}`).toBe(true);
          }
        }
      }
    }
  });
});
