// Sets the theme the reader chose before the first paint; without a choice the system's setting holds.
try {
  const theme = localStorage.getItem('crux-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's setting then holds.
}
