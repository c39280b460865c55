// What pages do beyond links and forms. Every page works without it.
(() => {
  const dirty = new WeakSet();

  // Ctrl K goes to the search field.
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      const find = document.getElementById('find');
      if (find) { event.preventDefault(); find.focus(); find.select(); }
    }
  });

  // A switch of the top bar takes effect when chosen.
  document.addEventListener('change', event => {
    if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
    const form = event.target.closest('form[data-guard]');
    if (form) dirty.add(form);
  });
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-guard]');
    if (form) dirty.add(form);
  });

  // Nobody loses what he typed by leaving, and nobody sends a form twice by a double click.
  window.addEventListener('beforeunload', event => {
    if ([...document.querySelectorAll('form[data-guard]')].some(form => dirty.has(form))) event.preventDefault();
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.submitter?.dataset.ask && !window.confirm(event.submitter.dataset.ask)) { event.preventDefault(); return; }
    if (form.dataset.sent === 'yes') { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    dirty.delete(form);
    form.querySelectorAll('.progress').forEach(bar => bar.classList.add('on'));
    setTimeout(() => { delete form.dataset.sent; }, 8000);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => { delete form.dataset.sent; }));

  // The error summary is read first.
  const focusErrors = () => document.querySelector('[data-focus]')?.focus();
  document.addEventListener('DOMContentLoaded', focusErrors);
  document.addEventListener('htmx:afterSettle', event => { if (!event.target.closest?.('.sign')) focusErrors(); });

  // A file may be dropped where it can be chosen.
  document.addEventListener('dragover', event => {
    const drop = event.target.closest?.('.drop');
    if (drop) { event.preventDefault(); drop.classList.add('over'); }
  });
  document.addEventListener('dragleave', event => event.target.closest?.('.drop')?.classList.remove('over'));
  document.addEventListener('drop', event => {
    const drop = event.target.closest?.('.drop');
    const input = drop?.querySelector('input[type=file]');
    if (!input || !event.dataTransfer.files.length) return;
    event.preventDefault();
    drop.classList.remove('over');
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

  // A remark on a paragraph, or on the words chosen in it.
  document.addEventListener('click', event => {
    const asked = event.target.closest('[data-remark]');
    const quote = document.getElementById('quote');
    if (asked && quote) {
      const chosen = String(window.getSelection()).trim();
      const block = asked.closest('.block');
      quote.closest('details').open = true;
      quote.value = chosen && block && block.textContent.includes(chosen) ? chosen : asked.dataset.remark;
      document.getElementById('remark-text').focus();
    }
    // Closing an editor opened inside the page brings the page back as it is kept.
    const leave = event.target.closest('[data-leave]');
    if (leave && document.querySelector('.reader')) {
      event.preventDefault();
      document.querySelectorAll('form[data-guard]').forEach(form => dirty.delete(form));
      window.location.assign(leave.href);
      window.location.reload();
    }
    // Menus close when one clicks elsewhere.
    document.querySelectorAll('details.menu[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') document.querySelectorAll('details.menu[open]').forEach(menu => { menu.open = false; });
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.target.closest('input, textarea, select')) {
      const button = document.querySelector(event.shiftKey ? '[data-redo]' : '[data-undo]');
      if (button) { event.preventDefault(); button.click(); }
    }
  });

  // What the search of the top bar finds while one types: arrows go through it, Escape and a click elsewhere close it.
  const finds = () => document.getElementById('finds');
  document.addEventListener('keydown', event => {
    const list = finds();
    if (!list || !event.target.closest('.find')) return;
    if (event.key === 'Escape') { list.replaceChildren(); document.getElementById('find').focus(); }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [document.getElementById('find'), ...list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  });
  document.addEventListener('click', event => { if (!event.target.closest('.find')) finds()?.replaceChildren(); });

  // A branch of a tree is read when it is opened first; after that it opens and closes by itself.
  document.addEventListener('click', event => {
    const twist = event.target.closest('a.twist');
    const branch = twist && document.getElementById(twist.getAttribute('aria-controls'));
    if (!branch) return;
    const open = twist.getAttribute('aria-expanded') === 'true';
    twist.setAttribute('aria-expanded', String(!open));
    branch.hidden = open;
    if (branch.children.length) { event.preventDefault(); event.stopImmediatePropagation(); }
  }, true);

  // Arrows walk a tree: up and down from unit to unit, right opens a branch, left closes it or goes to the unit above.
  document.addEventListener('keydown', event => {
    const at = event.target.closest?.('.unit-row a');
    if (!at || event.ctrlKey || event.altKey || event.metaKey) return;
    const tree = at.closest('.tree.top');
    const row = at.closest('.unit-row');
    const twist = row.querySelector('a.twist');
    const open = twist?.getAttribute('aria-expanded') === 'true';
    const go = to => to?.querySelector('.title').focus();
    const rows = [...tree.querySelectorAll('.unit-row')].filter(each => each.getClientRects().length);
    if (event.key === 'ArrowDown') go(rows[rows.indexOf(row) + 1]);
    else if (event.key === 'ArrowUp') go(rows[rows.indexOf(row) - 1]);
    else if (event.key === 'ArrowRight') { if (twist && !open) twist.click(); else if (open) go(rows[rows.indexOf(row) + 1]); }
    else if (event.key === 'ArrowLeft') { if (open) twist.click(); else go(row.parentElement.parentElement.closest('li')?.querySelector('.unit-row')); }
    else return;
    event.preventDefault();
  });

  // Arrows walk the board from duty to duty; the way on paper is the browser's own.
  document.addEventListener('keydown', event => {
    const at = event.target.closest?.('table.board a.cell');
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    if (!at || !step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const rows = [...at.closest('tbody').rows];
    let row = rows.indexOf(at.closest('tr'));
    let column = at.closest('td').cellIndex;
    for (;;) {
      row += step[0];
      column += step[1];
      if (!rows[row] || column < 1 || column > 200) return;
      const next = rows[row].cells[column]?.querySelector('a.cell');
      if (next) { next.focus(); return; }
    }
  });
  document.addEventListener('click', event => { if (event.target.closest('[data-print]')) window.print(); });
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-print]').forEach(button => { button.hidden = false; }));

  // A long list of boxes to tick is narrowed by typing, accents or none; what is ticked stays in sight.
  const folded = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('y', 'i');
  const narrow = field => {
    const words = folded(field.value).split(/\s+/).filter(word => word);
    field.nextElementSibling.querySelectorAll('.check').forEach(line => {
      line.words ??= folded(line.textContent);
      line.hidden = !line.querySelector('input').checked && !words.every(word => line.words.includes(word));
    });
  };
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-narrow]').forEach(list => {
    if (list.children.length <= 12) return;
    const field = document.createElement('input');
    field.type = 'search';
    field.className = 'narrow';
    field.placeholder = list.dataset.narrow;
    field.setAttribute('aria-label', list.dataset.narrow);
    list.before(field);
  }));
  document.addEventListener('input', event => { if (event.target.matches('.narrow')) narrow(event.target); });
  document.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target.matches('.narrow')) event.preventDefault(); });

  // What was kept while typing is no longer unsaved.
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target.closest?.('form[data-guard]');
    if (form && event.detail.successful) dirty.delete(form);
  });
})();
