export const swatches = [
  { hue: 'red', note: 'the colour of brick' },
  { hue: 'blue', note: 'discoloured by the sun' },
  { hue: 'green', note: 'a colourful one' },
  { hue: 'grey', note: 'hardly a colour' },
];
