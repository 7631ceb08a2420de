export function program() {
  const defaults = { size: 10, words: ['on', 'off'] };
  const mine = { ...defaults };
  mine.size = 12;
  mine.words[0] = 'yes';
  show(defaults);
  show(mine);

  mine.words = ['left', 'right'];
  defaults.words[1] = 'no';
  show(mine);

  const yours = change(defaults);
  show(defaults);
  show(yours);
}

function change(settings) {
  settings.size = 20;
  settings = { size: 30, words: settings.words };
  settings.words[0] = 'maybe';
  return settings;
}

function show(settings) {
  console.log(settings.size, settings.words.join(' '));
}

/* It prints:
10 yes off
12 yes off
12 left right
20 maybe no
30 maybe no
*/
