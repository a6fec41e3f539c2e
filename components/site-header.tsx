// The head of every page: wordmark, navigation, search, theme; on a phone icons and a menu that opens without a script.
import Link from 'next/link';
import { MenuIcon } from './interface-icons.tsx';
import { NavLinks } from './nav-links.tsx';
import { SearchBox } from './search/search-box.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { Wordmark } from './wordmark.tsx';

export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <Link href="/" prefetch={false}>
          <Wordmark />
        </Link>
        <nav className="site-nav" aria-label="Main">
          <NavLinks />
        </nav>
        <SearchBox place="header" label="Search" />
        <ThemeToggle />
        <details className="site-menu">
          <summary aria-label="Menu">
            <MenuIcon />
          </summary>
          <nav aria-label="Menu">
            <NavLinks />
          </nav>
        </details>
      </div>
    </header>
  );
}
