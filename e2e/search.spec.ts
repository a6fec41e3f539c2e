// The search in a browser: palette by keyboard, facets against the corpus, state in the address, the list without a script, a damaged index.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Corpus, Statement } from '../lib/types.ts';

const corpus = JSON.parse(readFileSync(`${process.env.CRUX_GENERATED ?? '.generated'}/corpus.json`, 'utf8')) as Corpus;
const every = corpus.statements.map(({ id }) => id).sort();

/** A word of the library's code that no minifier can change: the tokenizer's name, and the key of its export. */
const inLibrary = (code: string) => code.includes('bidirectional') && code.includes('fastupdate');

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => palette(page).getByRole('combobox');
const option = (page: Page) => palette(page).getByRole('option');

/** Once the way to the search answers to a script. */
async function openPalette(page: Page, key = 'Control+k') {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(palette(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(field(page)).toBeFocused();
}

const resultIds = (page: Page) =>
  page
    .locator('.search-found .result-text > a[href^="/statements/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.replace('/statements/', '')));

test.describe('palette', () => {
  for (const key of ['Control+k', 'Meta+k']) {
    test(`${key} opens it from any page, Escape closes it and gives the focus back`, async ({ page }) => {
      await page.goto('/about');
      const link = page.locator('footer a').first();
      await link.focus();
      await openPalette(page, key);
      await page.keyboard.press('Escape');
      await expect(palette(page)).toHaveCount(0);
      await expect(link).toBeFocused();
    });
  }

  test('a single character is no shortcut', async ({ page }) => {
    await page.goto('/search');
    await page.locator('body').press('/');
    await expect(palette(page)).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Search the statements' }).fill('a');
    await page.keyboard.press('/');
    await expect(page.getByRole('textbox', { name: 'Search the statements' })).toHaveValue('a/');
    await expect(palette(page)).toHaveCount(0);
  });

  test('typing finds, arrows choose what is announced, Enter opens it', async ({ page }) => {
    await page.goto('/');
    await openPalette(page);
    await page.keyboard.type('putin go-between');
    await expect(option(page).first()).toContainText('go-between');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await option(page).first().getAttribute('id')) ?? '');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/statements\/ross-2020\/putin-brokers$/);
    await expect(palette(page)).toHaveCount(0);
  });

  test('a choice does not outlive the list that it was made in', async ({ page }) => {
    await page.goto('/');
    await openPalette(page);
    await page.keyboard.type('deterr');
    await expect(option(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('e');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  });

  test('groups statements, questions and debates, and filters that narrow exactly', async ({ page }) => {
    await page.goto('/');
    await openPalette(page);
    await page.keyboard.type('nuclear limits');
    for (const name of ['Statements', 'Questions and debates', 'Narrow'])
      await expect(palette(page).getByRole('group', { name })).toBeVisible();
    await page.keyboard.press('Tab');
    const narrow = palette(page).getByRole('group', { name: 'Narrow' }).getByRole('option').first();
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await narrow.getAttribute('id')) ?? '');
    const count = Number(/\d+$/.exec((await narrow.textContent()) ?? '')?.[0]);
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue(/^kind:\w+ nuclear limits $/);
    await palette(page).getByRole('link', { name: 'All results' }).click();
    await expect(page).toHaveURL(/\/search\?q=nuclear\+limits&kind=\w+$/);
    await expect(page.locator('.search-count b')).toHaveText(String(count));
  });

  test('Enter without a choice shows all results', async ({ page }) => {
    await page.goto('/');
    await openPalette(page);
    await page.keyboard.type('deterr');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=deterr$/);
    await expect(page.getByRole('textbox', { name: 'Search the statements' })).toHaveValue('deterr');
  });

  test('offers a way on where nothing is found', async ({ page }) => {
    await page.goto('/');
    await openPalette(page);
    await page.keyboard.type('nuclear zebra');
    await expect(palette(page).getByText('No statement has “nuclear zebra”.')).toBeVisible();
    await option(page).filter({ hasText: 'without “zebra”' }).click();
    await expect(field(page)).toHaveValue('nuclear');
    await expect(palette(page).getByRole('group', { name: 'Statements' })).toBeVisible();
  });

  test('fills the screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await page.locator('.search-link[data-place="header"]').click();
    await expect(palette(page)).toBeVisible();
    expect(await palette(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await palette(page).getByRole('button', { name: 'Close' }).click();
    await expect(palette(page)).toHaveCount(0);
  });
});

test.describe('loading', () => {
  test('no page names the search library; the first focus loads palette, worker and index', async ({ page }) => {
    const library: string[] = [];
    const data: string[] = [];
    page.on('response', async (response) => {
      const path = new URL(response.url()).pathname;
      if (path.startsWith('/data/')) data.push(path);
      if (path.endsWith('.js') && inLibrary(await response.text().catch(() => ''))) library.push(path);
    });
    const html = await (await page.request.get('/')).text();
    const named = [...new Set([...html.matchAll(/[\w./~@%-]+\.js\b/g)].map(([path]) => path).filter((path) => path.includes('chunks/')))];
    expect(named.length).toBeGreaterThan(0);
    for (const path of named) {
      const code = await (await page.request.get(path.startsWith('/') ? path : `/_next/${path}`)).text();
      expect([path, inLibrary(code)]).toEqual([path, false]);
    }

    await page.goto('/', { waitUntil: 'networkidle' });
    expect([library, data]).toEqual([[], []]);
    const worker = page.waitForEvent('worker');
    await page.locator('.search-link[data-place="header"]').focus();
    await worker;
    await expect.poll(() => [...data].sort()).toEqual(['/data/manifest.json', '/data/search.json']);
    await page.waitForLoadState('networkidle');
    expect(library.length).toBe(1);
    expect(page.workers().length).toBe(1);
  });
});

test.describe('results', () => {
  test('with and without a script the same statements stand in the list', async ({ page, browser, baseURL }) => {
    await page.goto('/search', { waitUntil: 'networkidle' });
    expect((await resultIds(page)).sort()).toEqual(every);
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
    const plain = await context.newPage();
    await plain.goto('/search');
    expect((await resultIds(plain)).sort()).toEqual(every);
    await expect(plain.getByRole('checkbox')).toHaveCount(0);
    await plain.getByRole('textbox', { name: 'Search the statements' }).fill('oil');
    await plain.keyboard.press('Enter');
    await expect(plain).toHaveURL(/\/search\?q=oil$/);
    expect((await resultIds(plain)).sort()).toEqual(every);
    await context.close();
  });

  test('words are marked as text', async ({ page }) => {
    await page.goto('/search?q=oil+kuwait');
    await expect(page.locator('.search-count b')).toHaveText('1');
    await expect(page.locator('.result').first().locator('mark')).toHaveText(['oil', 'Kuwait']);
  });

  const outcomeOf = (statement: Statement) =>
    statement.kind === 'prediction' ? corpus.questions.find(({ id }) => id === statement.question)?.outcome : undefined;
  const authorsOf = (statement: Statement) => corpus.essays.find(({ id }) => id === statement.essay)?.authors ?? [];
  const cases: readonly (readonly [search: string, keeps: (statement: Statement) => boolean])[] = [
    ['kind=prediction', ({ kind }) => kind === 'prediction'],
    ['author=ross', (statement) => authorsOf(statement).includes('ross')],
    ['topic=gulf', ({ topics }) => topics.includes('gulf')],
    ['outcome=partly', (statement) => outcomeOf(statement) === 'partly'],
    ['kind=claim,recommendation&topic=sanctions', ({ kind, topics }) => kind !== 'prediction' && topics.includes('sanctions')],
    [
      'author=slim,boot&outcome=yes',
      (statement) => authorsOf(statement).some((id) => ['slim', 'boot'].includes(id)) && outcomeOf(statement) === 'yes',
    ],
  ];
  for (const [search, keeps] of cases) {
    test(`${search} narrows to exactly what the corpus has`, async ({ page }) => {
      const expected = corpus.statements
        .filter(keeps)
        .map(({ id }) => id)
        .sort();
      await page.goto(`/search?${search}&show=${every.length}`);
      await expect(page.locator('.search-count b')).toHaveText(String(expected.length));
      expect((await resultIds(page)).sort()).toEqual(expected);
    });
  }

  test('boxes count what they leave, and stand in the address, over reload and back', async ({ page }) => {
    await page.goto('/search');
    const side = page.getByRole('complementary', { name: 'Filters' });
    const box = (name: RegExp) => side.getByRole('checkbox', { name });
    const sanctions = corpus.statements.filter(({ topics }) => topics.includes('sanctions'));
    await expect(box(/^Sanctions and pressure/)).toHaveAccessibleName(`Sanctions and pressure ${sanctions.length}`);
    await expect(async () => {
      await box(/^Sanctions and pressure/).check({ timeout: 1000 });
      await expect(page).toHaveURL(/\/search\?topic=sanctions$/, { timeout: 1000 });
    }).toPass();
    await expect(page.locator('.search-count b')).toHaveText(String(sanctions.length));
    const claims = sanctions.filter(({ kind }) => kind === 'claim');
    await expect(box(/^Claims/)).toHaveAccessibleName(`Claims ${claims.length}`);
    await box(/^Claims/).check();
    await expect(page).toHaveURL(/kind=claim/);
    await expect(page.locator('.search-count b')).toHaveText(String(claims.length));
    await page.reload();
    await expect(page.locator('.search-count b')).toHaveText(String(claims.length));
    await expect(box(/^Claims/)).toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(/\/search\?topic=sanctions$/);
    await expect(page.locator('.search-count b')).toHaveText(String(sanctions.length));
    await page.getByRole('button', { name: 'Remove Sanctions and pressure' }).click();
    await expect(page).toHaveURL(/\/search$/);
    await expect(page.locator('.search-count')).toHaveText(`${every.length} statements`);
    expect((await resultIds(page)).sort()).toEqual(every);
  });

  test('what is typed stands in the address, however fast', async ({ page }) => {
    await page.goto('/search');
    const words = page.getByRole('textbox', { name: 'Search the statements' });
    await words.focus();
    await page.keyboard.type('khamenei proxies', { delay: 5 });
    await expect(words).toHaveValue('khamenei proxies');
    await expect(page).toHaveURL(/\/search\?q=khamenei\+proxies$/);
    await expect(page.locator('.result').first()).toContainText('Khamenei');
    await words.fill('author:ross kind:claim oil');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=oil/);
    await expect(page).toHaveURL(/kind=claim/);
    await expect(page.getByRole('button', { name: 'Remove Ross' })).toBeVisible();
    await expect(words).toHaveValue('oil');
  });

  test('the order is the reader’s', async ({ page }) => {
    await page.goto('/search?q=deterr&sort=date&show=100');
    await expect(page.locator('.search-count b')).toBeVisible();
    const dates = await page
      .locator('.search-found .results')
      .first()
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(10);
    expect(dates).toEqual([...dates].sort());
    await page.getByLabel('Sort').selectOption('relevance');
    await expect(page).not.toHaveURL(/sort=/);
  });

  test('“Show 10 more” lengthens the list and goes on at the first new row', async ({ page }) => {
    await page.goto('/search?q=deterr');
    await expect(page.locator('.search-found .results').first().locator('.result')).toHaveCount(10);
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    await expect(page.locator('.search-found .results').first().locator('.result')).toHaveCount(20);
    await expect(page.locator('.search-found .result').nth(10).locator('.result-text > a')).toBeFocused();
  });

  test('names what to take away where nothing is found', async ({ page }) => {
    await page.goto('/search?q=oil+zebra');
    await expect(page.getByText('No statement has all of these.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove “zebra”' }).click();
    await expect(page).toHaveURL(/\/search\?q=oil$/);
    await expect(page.getByRole('textbox', { name: 'Search the statements' })).toHaveValue('oil');
    await expect(page.locator('.result').first().locator('mark').first()).toHaveText('oil');
  });

  test('also shows matching questions and debates', async ({ page }) => {
    await page.goto('/search?q=oil');
    await page.getByRole('link', { name: /^\d+ question/ }).click();
    await expect(page.getByRole('region', { name: 'Questions and debates' }).getByRole('link').first()).toHaveAttribute(
      'href',
      '/questions/gulf-oil',
    );
  });

  test('on a phone the filters open in a sheet', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/search?q=deterr&topic=deterrence');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await expect(async () => {
      await page.getByRole('button', { name: 'Filters · 1' }).click({ timeout: 1000 });
      await expect(sheet).toBeVisible({ timeout: 1000 });
    }).toPass();
    await sheet.getByRole('checkbox', { name: /^Claims/ }).check();
    await expect(page).toHaveURL(/kind=claim/);
    await sheet.getByRole('button', { name: /^Show \d+ statement/ }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters · 2' })).toBeFocused();
  });
});

test.describe('a damaged index', () => {
  const harms: readonly (readonly [string, (body: string) => string])[] = [
    ['one letter changed', (body) => body.replace('"version":1', '"version":2')],
    ['cut short', (body) => body.slice(0, -100)],
    ['another file', () => '{}'],
  ];
  for (const [name, harm] of harms) {
    test(`${name}: says so, keeps the whole list, and can be tried again`, async ({ page, context }) => {
      await context.route('**/data/search.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: harm(await response.text()) });
      });
      await page.goto('/search?q=deterr');
      await expect(page.getByRole('alert').filter({ hasText: 'The search index is damaged; reload the page' })).toBeVisible();
      expect((await resultIds(page)).sort()).toEqual(every);
      await context.unroute('**/data/search.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('.search-count b')).toBeVisible();
      await expect(page.getByText('The search index is damaged')).toHaveCount(0);
    });
  }

  test('the palette says so too, and leads to the list', async ({ page, context }) => {
    await context.route('**/data/search.json', (route) => route.fulfill({ body: '{}' }));
    await page.goto('/about');
    await openPalette(page);
    await expect(palette(page).getByRole('alert')).toContainText('The search index is damaged; reload the page');
    await palette(page).getByRole('link', { name: 'All statements' }).click();
    await expect(page).toHaveURL(/\/search$/);
  });

  test('one that cannot be fetched is told apart', async ({ page, context }) => {
    await context.route('**/data/manifest.json', (route) => route.abort());
    await page.goto('/search?q=deterr');
    await expect(page.getByRole('alert').filter({ hasText: 'The search could not be loaded' })).toBeVisible();
    expect((await resultIds(page)).sort()).toEqual(every);
  });
});
