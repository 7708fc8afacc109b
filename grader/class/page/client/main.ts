import { pageData } from '../../../report/html/client/page-data.ts';
import type { PageData } from '../page-data.ts';
import { type Choice, isIn } from './choice.ts';
import { FIRST_ROWS, placeRows } from './place-rows.ts';
import { readRows } from './rows.ts';
import { comparisonBy, type Sorting } from './sorting.ts';

/** Lets the table be sorted, searched and filtered, also from elsewhere on the page. */
function start(table: HTMLTableElement, elements: HTMLTableRowElement[], data: PageData): void {
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const rows = readRows(table, elements, data);
  const choice: Choice = { search: '', kind: '', from: null, to: null, position: null };
  const place = placeRows(body);
  let sorting: Sorting | null = null;
  let isAll = false;

  const show = () => {
    const half = Number(table.dataset.max) / 2;
    const found = rows.filter((row) => isIn(row, choice, half));
    if (sorting !== null) {
      found.sort(comparisonBy(sorting));
    }
    place(found, isAll ? found.length : FIRST_ROWS);
    const words = found.length === 1 ? '1 person' : `${found.length} people`;
    byId('found').textContent = found.length === rows.length ? words : `${words} of ${rows.length}`;
    byId('more').hidden = isAll || found.length <= FIRST_ROWS;
    byId('all').textContent = `Show all ${found.length}; these are the first ${FIRST_ROWS}`;
  };

  sortable(table, (by) => {
    sorting = by;
    show();
  });
  listenToFilters(choice, show);
  listenToPage(choice, data, show);
  byId('all').addEventListener('click', () => {
    isAll = true;
    show();
  });
  const filters = document.querySelector<HTMLElement>('.filters');
  if (filters !== null) {
    filters.hidden = false;
  }
  show();
}

/** The table, made of the text that it is to a browser with scripts; its rows are not in it yet. */
function openTable(): { readonly table: HTMLTableElement; readonly rows: HTMLTableRowElement[] } | null {
  const plain = document.querySelector('.everybody noscript');
  const page = new DOMParser().parseFromString(plain?.textContent ?? '', 'text/html');
  const table = page.querySelector<HTMLTableElement>('#gradebook');
  if (table === null) {
    return null;
  }
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  table.tBodies[0]?.replaceChildren();
  plain?.replaceWith(table);
  return { table, rows };
}

/** Puts a button into each head of the table. Pressed again, it sorts the other way round. */
function sortable(table: HTMLTableElement, sort: (by: Sorting) => void): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const isNumber = head.classList.contains('number');
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const isDown = before === null ? false : before === 'ascending';
      heads.forEach((other) => void other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      sort({ column, isNumber, isDown });
    });
    head.append(button);
  }
}

function listenToFilters(choice: Choice, show: () => void): void {
  const input = (id: string, read: (value: string) => void) => {
    byId<HTMLInputElement>(id).addEventListener('input', ({ currentTarget }) => {
      read((currentTarget as HTMLInputElement).value);
      show();
    });
  };
  const points = (value: string) => (value.trim() === '' ? null : Number(value));
  input('search', (value) => {
    choice.search = value.trim().toLowerCase().normalize();
  });
  input('kind', (value) => {
    choice.kind = value;
  });
  input('from', (value) => {
    choice.from = points(value);
  });
  input('to', (value) => {
    choice.to = points(value);
  });
}

/** What can be pressed elsewhere on the page, and then leads to the table. */
function listenToPage(choice: Choice, data: PageData, show: () => void): void {
  const chosen = byId('chosen');
  const only = (position: Choice['position'], kind = '', from = '', to = '') => {
    byId<HTMLInputElement>('search').value = '';
    byId<HTMLInputElement>('kind').value = kind;
    byId<HTMLInputElement>('from').value = from;
    byId<HTMLInputElement>('to').value = to;
    Object.assign(choice, { search: '', kind, position });
    choice.from = from === '' ? null : Number(from);
    choice.to = to === '' ? null : Number(to);
    const label = position === null ? '' : (data[position.list][position.at] ?? '');
    chosen.hidden = position === null;
    chosen.textContent = `Only ${label} ✕`;
    chosen.setAttribute('aria-label', `Only ${label}. Show everybody again`);
    show();
  };
  const lead = () => {
    byId('everybody').scrollIntoView();
    const first = position(choice) ? chosen : byId('kind');
    first.focus({ preventScroll: true });
  };
  chosen.addEventListener('click', () => {
    only(null);
    byId('search').focus();
  });
  for (const list of ['lost', 'held', 'shown'] as const) {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${list}]`)) {
      element.hidden = false;
      element.addEventListener('click', (event) => {
        event.preventDefault();
        only({ list, at: Number(element.dataset[list]) });
        lead();
      });
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-kind]')) {
    element.hidden = false;
    element.addEventListener('click', () => {
      only(null, element.dataset.kind);
      lead();
    });
  }
  for (const bar of document.querySelectorAll<SVGElement>('.bar')) {
    bar.addEventListener('click', () => {
      only(null, '', bar.dataset.from, bar.dataset.to);
      lead();
    });
  }
}

function position(choice: Choice): boolean {
  return choice.position !== null;
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

const opened = openTable();
if (opened !== null) {
  start(opened.table, opened.rows, pageData<PageData>());
}
