// Enhancements of pages that already work without them: saving while typing, local copies, counters,
// follow-up questions, copy buttons. No words for people in here: they come from the page.
// Not here: checking of answers (the server's), navigation, partial updates.
// Markup and the exchange with the server: docs/guides/components.md.

const PAUSE = 4000;
const RETRIES = [4000, 15000, 60000];
const COPY_PREFIX = 'polyphony:';
const COPY_LIFE = 7 * 24 * 3600 * 1000;
const NEVER_SENT = /^(file|password|submit|reset|button|image|hidden)$/;
const NEVER_COPIED = /email|tel|name|address/;

const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
const on = (target, names, listen) => names.split(' ').forEach((name) => target.addEventListener(name, listen));
const clock = (at) =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    hour: '2-digit', minute: '2-digit', hourCycle: 'h23', numberingSystem: 'latn',
  }).format(at);

// Values

const fields = (form) =>
  Array.from(form.elements).filter((field) => field.name && !field.disabled && !NEVER_SENT.test(field.type));

/** What a person would see as the answers: each name with its values; nothing ticked is an empty list. */
function answers(form, keep = () => true) {
  const found = new Map();
  for (const field of fields(form).filter(keep)) {
    const values = found.get(field.name) || [];
    found.set(field.name, values);
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (field.checked) values.push(field.value);
    } else if (field.options) {
      for (const option of Array.from(field.options)) if (option.selected) values.push(option.value);
    } else values.push(field.value);
  }
  return found;
}

const differing = (now, before) =>
  Array.from(now).filter(([name, values]) => String(values) !== String(before.get(name)));

// Saving

// Browser storage may be full, absent or forbidden; a page must not fail for that.
const stored = {
  read(key) { try { return JSON.parse(localStorage.getItem(COPY_PREFIX + key)); } catch (_) { return null; } },
  write(key, value) { try { localStorage.setItem(COPY_PREFIX + key, JSON.stringify(value)); } catch (_) { /* none kept */ } },
  drop(key) { try { localStorage.removeItem(COPY_PREFIX + key); } catch (_) { /* none kept */ } },
  keys() {
    try { return Object.keys(localStorage).filter((key) => key.startsWith(COPY_PREFIX)).map((key) => key.slice(COPY_PREFIX.length)); } catch (_) { return []; }
  },
};

function watch(form) {
  const { autosave, localCopy, saving: savingWords, saved: savedWords } = form.dataset;
  const state = form.querySelector('[data-save-state]');
  let kept = answers(form);
  let leaving = false;
  let busy = false;
  let submitter = null;
  let paused = false;
  let failures = 0;
  let timer;

  const changes = () => differing(answers(form), kept);
  const later = (wait) => { clearTimeout(timer); timer = setTimeout(save, wait); };
  const say = (words) => { if (state) state.textContent = words || ''; };
  const show = (which) => {
    for (const kind of ['failed', 'signed-out', 'conflict']) {
      const box = form.querySelector(`[data-save-${kind}]`);
      if (box) box.hidden = kind !== which;
    }
  };

  function keepCopy() {
    if (!localCopy) return;
    const unsent = differing(answers(form, (field) => !NEVER_COPIED.test(field.type + field.autocomplete)), kept);
    if (unsent.length) stored.write(localCopy, { at: Date.now(), values: unsent });
    else stored.drop(localCopy);
  }

  function body(changed) {
    const sent = new URLSearchParams();
    for (const field of all('input[name=csrf], input[data-always]', form)) sent.append(field.name, field.value);
    for (const [name, values] of changed) for (const value of values.length ? values : ['']) sent.append(name, value);
    return sent;
  }

  async function save(last = false) {
    clearTimeout(timer);
    const changed = changes();
    if (!changed.length || busy || paused || !autosave) return;
    busy = true;
    say(savingWords);
    let answer = null;
    try {
      answer = await fetch(autosave, {
        method: 'POST', body: body(changed), keepalive: last === true, redirect: 'manual', credentials: 'same-origin',
        headers: { Accept: 'application/json', 'X-Autosave': '1' },
      });
    } catch (_) { /* no connection: told below like any other failure */ }
    const told = answer && answer.status ? await answer.json().catch(() => ({})) : {};
    take(told && told.values);
    busy = false;
    if (submitter !== null) {
      const waiting = submitter;
      submitter = null;
      form.requestSubmit(waiting || undefined);
      return;
    }

    if (answer && answer.ok) {
      for (const [name, values] of changed) kept.set(name, values);
      failures = 0;
      show();
      say(savedWords && savedWords.replace('{time}', (told && told.saved) || clock(Date.now())));
      keepCopy();
      if (changes().length) later(PAUSE);
      return;
    }
    say('');
    if (answer && answer.status === 409) {
      paused = true;
      const link = form.querySelector('[data-save-conflict] a');
      if (link && told && told.address) link.href = told.address;
      show('conflict');
      return;
    }
    const signedOut = answer && (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403);
    show(signedOut ? 'signed-out' : 'failed');
    later(RETRIES[Math.min(failures, RETRIES.length - 1)]);
    failures += 1;
  }

  /** New values of hidden fields the server sent back: revision, csrf. */
  function take(values) {
    for (const [name, value] of Object.entries(values || {})) {
      for (const field of all('input[type=hidden]', form)) if (field.name === name) field.value = value;
    }
  }

  function offerCopy() {
    const box = form.querySelector('[data-recover]');
    const copy = localCopy && stored.read(localCopy);
    if (!box || !copy || !Array.isArray(copy.values)) return;
    const unsent = copy.values.filter(([name, values]) => String(values) !== String(kept.get(name)));
    if (!unsent.length) { stored.drop(localCopy); return; }
    const fill = (selector, text) => { const place = box.querySelector(selector); if (place) place.textContent = text; };
    fill('[data-recover-count]', unsent.length);
    fill('[data-recover-time]', clock(copy.at));
    box.hidden = false;
    on(box, 'click', ({ target }) => {
      const use = target.closest('[data-recover-use]');
      if (!use && !target.closest('[data-recover-discard]')) return;
      box.hidden = true;
      if (!use) { stored.drop(localCopy); return; }
      const wanted = new Map(unsent);
      for (const field of fields(form)) {
        const values = wanted.get(field.name);
        if (!values) continue;
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
        else if (field.options) for (const option of Array.from(field.options)) option.selected = values.includes(option.value);
        else field.value = values.length > 1 ? values.shift() : values[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      save();
    });
  }

  on(form, 'input', () => { keepCopy(); if (!failures) later(PAUSE); });
  on(form, 'change', () => { keepCopy(); if (!failures) save(); });
  // A form sent while a save is under way would carry the old revision: it waits for the answer.
  on(form, 'submit', (event) => {
    clearTimeout(timer);
    leaving = true;
    if (busy && form.requestSubmit) {
      event.preventDefault();
      submitter = event.submitter || undefined;
    }
  });
  // Another submission may have been answered by a page kept in the browser's memory.
  on(window, 'pageshow', () => { leaving = false; });
  on(window, 'online', () => save());
  on(document, 'visibilitychange', () => { if (document.hidden && !leaving) save(true); });
  on(window, 'beforeunload', (event) => {
    if (leaving || !changes().length) return;
    event.preventDefault();
    event.returnValue = '';
  });
  if (autosave) offerCopy();
}

function forgetCopies(tooOld) {
  for (const key of stored.keys()) {
    const copy = stored.read(key);
    if (!tooOld || !copy || !(Date.now() - copy.at < COPY_LIFE)) stored.drop(key);
  }
}

// Small helps

/** Characters as people count them: a letter with its marks is one. */
function count(text, segmenter) {
  return segmenter ? Array.from(segmenter.segment(text)).length : Array.from(text).length;
}

function counter(place) {
  const field = document.getElementById(place.dataset.counter);
  if (!field) return;
  const segmenter = window.Intl && Intl.Segmenter && new Intl.Segmenter();
  const limit = Number(place.dataset.limit);
  const numbers = new Intl.NumberFormat(document.documentElement.lang || undefined, { numberingSystem: 'latn' });
  const before = place.textContent;
  const tell = () => {
    const length = count(field.value, segmenter);
    const over = length > limit;
    place.classList.toggle('over', over);
    // Far from the limit a number is noise.
    const words = length < limit * 0.8 ? before : (over && place.dataset.over) || place.dataset.words;
    place.textContent = words.replace('{n}', numbers.format(length)).replace('{limit}', numbers.format(limit));
  };
  on(field, 'input', tell);
  tell();
}

function follow(block) {
  const { follow: name, value } = block.dataset;
  const form = block.closest('form');
  if (!form) return;
  const wanted = (value || '').split(' ');
  const tuck = () => { block.hidden = !(answers(form).get(name) || []).some((chosen) => wanted.includes(chosen)); };
  on(form, 'input change', tuck);
  // The browser fills a form again after the script ran when somebody comes back.
  on(window, 'pageshow', tuck);
  tuck();
}

function copyButton(button) {
  if (!navigator.clipboard) return;
  const words = button.textContent;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  on(button, 'click', async () => {
    try { await navigator.clipboard.writeText(button.dataset.copy); } catch (_) { return; }
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = words; }, 3000);
  });
}

all('form[data-autosave], form[data-warn]').forEach(watch);
all('[data-counter]').forEach(counter);
all('[data-follow]').forEach(follow);
all('[data-copy]').forEach(copyButton);
all('form[data-forget-copies]').forEach((form) => on(form, 'submit', () => forgetCopies(false)));
forgetCopies(true);

const errors = document.querySelector('.errors');
if (errors) errors.focus();

// Engines that cannot show the inside of a closed details keep the filters open beside the list.
if (!(window.CSS && CSS.supports && CSS.supports('selector(::details-content)')) && matchMedia('(min-width: 52em)').matches) {
  all('details.facets').forEach((box) => { box.open = true; });
}

const closeDrops = (except) => all('details.drop[open]').forEach((drop) => { if (drop !== except) drop.open = false; });
on(document, 'click', ({ target }) => closeDrops(target.closest('details.drop')));
on(document, 'keydown', (event) => {
  if (event.key !== 'Escape') return;
  const drop = event.target.closest('details.drop[open]');
  closeDrops();
  if (drop) drop.querySelector('summary').focus();
});

const printed = [];
on(window, 'beforeprint', () => all('main details:not([open])').forEach((box) => { box.open = true; printed.push(box); }));
on(window, 'afterprint', () => printed.splice(0).forEach((box) => { box.open = false; }));
