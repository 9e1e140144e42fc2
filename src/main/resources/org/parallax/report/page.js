'use strict';
(() => {
const $ = (q, at) => (at || document).querySelector(q), all = (q, at) => [...(at || document).querySelectorAll(q)];
const tip = $('#tip'), said = $('#said'), text = $('#text');

// Why a word, bar or cell is what it is: for the pointer and for the keyboard.
let tipped = null;
const place = (x, y) => {
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  tip.style.left = Math.max(8, Math.min(x, innerWidth - box.width - 8)) + 'px';
  tip.style.top = (y + box.height + 24 > innerHeight ? y - box.height - 8 : y + 20) + 'px';
};
const showTip = (element, x, y) => {
  if (tipped) tipped.removeAttribute('aria-describedby');
  tipped = element;
  tip.textContent = element.dataset.tip;
  element.setAttribute('aria-describedby', 'tip');
  place(x, y);
};
const hideTip = () => {
  if (tipped) tipped.removeAttribute('aria-describedby');
  tipped = null;
  tip.hidden = true;
};
const tipOf = event => event.target.closest && event.target.closest('[data-tip]');
document.addEventListener('pointermove', event => {
  const element = tipOf(event);
  if (element) showTip(element, event.clientX, event.clientY);
  else if (tipped !== document.activeElement) hideTip();
});
document.addEventListener('focusin', event => {
  const element = tipOf(event);
  if (!element) return hideTip();
  const box = element.getBoundingClientRect();
  showTip(element, box.left, box.bottom - 12);
});
document.addEventListener('scroll', () => { if (tipped && tipped !== document.activeElement) hideTip(); }, {passive: true});

// One chosen voice, frame or name dims everything else.
const chosen = {voice: null, frame: null, name: null};
const dim = () => {
  const {voice, frame, name} = chosen, mark = frame !== null ? 'f' + frame : name !== null ? 'n' + name : null;
  document.body.classList.toggle('dim', voice !== null || mark !== null);
  all('button[data-voice],button[data-frame]').forEach(button => {
    const kind = button.dataset.voice !== undefined ? 'voice' : 'frame';
    button.setAttribute('aria-pressed', String(chosen[kind] === button.dataset[kind]));
  });
  all('.named').forEach(link => link.classList.toggle('on', link.dataset.name === name));
  all('#text .v, svg [data-voice]').forEach(element => {
    element.classList.toggle('away', voice !== null && element.dataset.voice !== voice);
  });
  all('svg [data-frame]').forEach(element => element.classList.toggle('away', frame !== null && element.dataset.frame !== frame));
  all('#text .m').forEach(element => {
    const lit = mark !== null && element.classList.contains(mark);
    element.classList.toggle('lit', lit);
    element.classList.toggle('away', mark !== null && !lit && (element.classList.contains('fr') || element.classList.contains('nm')));
  });
  if (text) text.classList.toggle('others', mark !== null || voice !== null && voice !== '0');
};
const choose = (voice, frame, name) => {
  Object.assign(chosen, {voice, frame, name});
  dim();
};
document.addEventListener('click', event => {
  const button = event.target.closest('button[data-voice],button[data-frame]');
  if (!button) return;
  const {voice, frame} = button.dataset;
  if (voice !== undefined) choose(chosen.voice === voice ? null : voice, chosen.frame, null);
  else choose(chosen.voice, chosen.frame === frame ? null : frame, null);
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  hideTip();
  choose(null, null, null);
});

// The marked words, and the links of a drawing, are one stop of the Tab key; the arrows go from one to the next, up and
// down to the nearest in the next row.
all('[data-rove]').forEach(place => {
  const stops = all('[tabindex]', place);
  if (stops.length) stops[0].setAttribute('tabindex', '0');
  const beside = (at, step) => {
    const rows = all('[data-row]', place), row = rows[rows.indexOf(at.closest('[data-row]')) + step];
    const left = element => element.getBoundingClientRect().left, x = left(at);
    return row && all('[tabindex]', row).reduce((best, one) => Math.abs(left(one) - x) < Math.abs(left(best) - x) ? one : best);
  };
  place.addEventListener('keydown', event => {
    const at = stops.indexOf(event.target), step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (at < 0 || !step && event.key !== 'Home' && event.key !== 'End') return;
    const rows = event.target.closest('[data-row]') && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    const to = event.key === 'Home' ? stops[0] : event.key === 'End' ? stops[stops.length - 1]
      : rows ? beside(event.target, step) : stops[at + step];
    event.preventDefault();
    if (!to) return;
    event.target.setAttribute('tabindex', '-1');
    to.setAttribute('tabindex', '0');
    to.focus();
  });
});

// Tables sort by their heads: numbers downwards first, words upwards.
const value = cell => cell.dataset.sort !== undefined ? +cell.dataset.sort : cell.textContent.trim();
const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : typeof a === 'number' ? 1
  : typeof b === 'number' ? -1 : a < b ? -1 : a > b ? 1 : 0;
all('table.data').forEach(table => {
  const body = table.tBodies[0];
  if (!body || body.rows.length < 2) return;
  all('thead th', table).forEach((head, column) => {
    if (!head.textContent) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const rows = [...body.rows], numbers = rows.some(row => row.cells[column].dataset.sort !== undefined);
      const was = head.getAttribute('aria-sort');
      const up = was ? was === 'descending' : !numbers;
      all('th[aria-sort]', table).forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      rows.map(row => [value(row.cells[column]), row]).sort((a, b) => up ? compare(a[0], b[0]) : compare(b[0], a[0]))
        .forEach(pair => body.append(pair[1]));
    });
  });
});

// A cell shows its voice and its frame in the article, a name its places there.
document.addEventListener('click', event => {
  const cell = event.target.closest('a.cell'), named = event.target.closest('a.named');
  if (cell) choose(cell.dataset.voice === undefined ? null : cell.dataset.voice, cell.dataset.frame, null);
  if (named) choose(null, null, named.dataset.name);
});

// A link to a panel of lines opens it (without a script too) right behind the table or drawing it is in, and closing goes
// back to the link.
let opener = null;
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (!link) return;
  const target = document.getElementById(link.getAttribute('href').slice(1)), block = link.closest('.scroll, .pic');
  if (target && block && target.classList.contains('lines')) {
    opener = link;
    block.after(target);
    $('.close', target).setAttribute('href', '#' + (block.id || $('[id]', block).id));
  } else if (opener && link.classList.contains('close')) setTimeout(() => opener.focus());
});
const opened = () => {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (target && target.classList.contains('lines')) target.focus();
};
addEventListener('hashchange', opened);

// Rows of a table by what is typed.
all('input[data-filter]').forEach(input => input.addEventListener('input', () => {
  const wanted = input.value.trim().toLowerCase();
  const rows = all('tbody tr', document.getElementById(input.dataset.filter));
  rows.forEach(row => { row.hidden = !row.textContent.toLowerCase().includes(wanted); });
  said.textContent = rows.filter(row => !row.hidden).length + ' / ' + rows.length;
}));

// One of many groups.
all('select[data-picks]').forEach(select => {
  const show = () => all('.picked[data-of="' + select.dataset.picks + '"]').forEach(block => {
    block.hidden = block.dataset.pick !== select.value;
  });
  select.addEventListener('change', show);
  show();
});

// The scatter: a search lights terms up, a box lists the terms in it.
all('.scatter').forEach(scatter => {
  const list = $('.boxed', scatter), input = $('input', scatter);
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    all('.term', scatter).forEach(term => {
      const hit = wanted !== '' && term.dataset.term.toLowerCase().includes(wanted);
      term.classList.toggle('found', hit);
      term.classList.toggle('miss', wanted !== '' && !hit);
    });
  });
  all('svg', scatter).forEach(svg => {
    let from = null, box = null;
    const at = event => {
      const frame = svg.getBoundingClientRect(), view = svg.viewBox.baseVal;
      return [(event.clientX - frame.left) * view.width / frame.width, (event.clientY - frame.top) * view.height / frame.height];
    };
    svg.addEventListener('pointerdown', event => {
      if (event.button) return;
      from = at(event);
    });
    svg.addEventListener('pointermove', event => {
      if (!from) return;
      const to = at(event);
      if (!box) {
        if (Math.hypot(to[0] - from[0], to[1] - from[1]) < 4) return;
        box = document.createElementNS(svg.namespaceURI, 'rect');
        box.setAttribute('class', 'box');
        svg.append(box);
        svg.setPointerCapture(event.pointerId);
      }
      box.setAttribute('x', Math.min(from[0], to[0]));
      box.setAttribute('y', Math.min(from[1], to[1]));
      box.setAttribute('width', Math.abs(to[0] - from[0]));
      box.setAttribute('height', Math.abs(to[1] - from[1]));
    });
    const done = event => {
      if (!box) return from = null;
      const to = at(event), [x1, x2] = [from[0], to[0]].sort((a, b) => a - b), [y1, y2] = [from[1], to[1]].sort((a, b) => a - b);
      const inside = all('.term', svg).filter(term => {
        const x = +term.dataset.x, y = +term.dataset.y;
        return x >= x1 && x <= x2 && y >= y1 && y <= y2;
      });
      list.textContent = inside.map(term => term.dataset.term).join(', ');
      box.remove();
      from = box = null;
    };
    svg.addEventListener('pointerup', done);
    svg.addEventListener('pointercancel', done);
  });
});

// Two groups against each other: terms move to their rates in the two, labels go where they find room.
all('.pair').forEach(pair => {
  const [up, across] = all('select', pair), words = (words, ...values) => words.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const name = select => select.selectedOptions[0].textContent;
  const draw = svg => {
    const view = svg.viewBox.baseVal, plane = $('.plane', svg), {low, high, margin, edge} = plane.dataset, taken = [];
    const place = (rate, room) => (room - margin - edge) * (rate - low) / (high - low);
    const terms = all('.term', plane).map(term => {
      const rates = term.dataset.rates.split(' '), counts = term.dataset.counts.split(' ');
      const x = +margin + place(rates[across.value], view.width), y = view.height - margin - place(rates[up.value], view.height);
      Object.assign(term.dataset, {x, y, tip: words(pair.dataset.tipWords, term.dataset.term,
        counts[up.value], name(up), counts[across.value], name(across))});
      term.setAttribute('transform', 'translate(' + x + ' ' + y + ')');
      $('circle', term).setAttribute('class', 'unsure ' + (+rates[up.value] >= +rates[across.value] ? 'towards' : 'away-from'));
      taken.push([x - 4, y - 4, x + 4, y + 4, term]);
      return [term, x, y];
    });
    terms.forEach(([term, x, y]) => {
      const wide = +term.dataset.wide, label = $('text', term);
      const free = [[6, 4], [-6 - wide, 4], [-wide / 2, -7], [-wide / 2, 15]].find(([right, down]) => {
        const box = [x + right - 1, y + down - 10, x + right + wide + 1, y + down + 3, term];
        const found = box[0] >= margin && box[2] <= view.width && box[1] >= 0 && box[3] <= view.height - margin
          && taken.every(other => other[4] === term || box[0] >= other[2] || other[0] >= box[2] || box[1] >= other[3] || other[1] >= box[3]);
        if (found) taken.push(box);
        return found;
      });
      label.classList.toggle('unplaced', !free);
      if (free) label.setAttribute('x', free[0]), label.setAttribute('y', free[1]);
    });
    $('.across', svg).textContent = words(pair.dataset.axisWords, name(across));
    $('.up', svg).textContent = words(pair.dataset.axisWords, name(up));
  };
  pair.addEventListener('change', () => all('svg', pair).forEach(draw));
});

// Dragging over the X-ray shows the sentence under the pointer; letting go moves the text to it.
all('svg .drag').forEach(ground => {
  const svg = ground.ownerSVGElement, sentences = all('.s[data-o]'), peek = document.createElement('p');
  peek.className = 'peek';
  let dragging = false;
  const under = event => {
    const frame = svg.getBoundingClientRect(), x = (event.clientX - frame.left) * svg.viewBox.baseVal.width / frame.width;
    return sentences.filter(one => +one.dataset.o <= (x - ground.dataset.left) / ground.dataset.scale).pop();
  };
  ground.addEventListener('pointerdown', event => { dragging = true; ground.setPointerCapture(event.pointerId); });
  ground.addEventListener('pointermove', event => {
    const sentence = dragging && under(event);
    if (!sentence) return;
    peek.textContent = sentence.textContent;
    svg.parentElement.append(peek);
  });
  ground.addEventListener('pointerup', event => {
    const sentence = dragging && under(event);
    dragging = false;
    peek.remove();
    if (sentence) location.hash = sentence.id;
  });
});

// Where one is on the page.
const links = new Map(all('nav a').map(link => [link.getAttribute('href').slice(1), link]));
const watch = new IntersectionObserver(entries => entries.forEach(entry => {
  const link = links.get(entry.target.id);
  if (entry.isIntersecting && link) {
    links.forEach(other => other.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'true');
  }
}), {rootMargin: '-20% 0px -70% 0px'});
all('main > section').forEach(section => watch.observe(section));
})();
