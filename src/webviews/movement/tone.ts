/** Hertz: higher for work, lower for easy, highest at the end. */
const pitches = { ready: 550, work: 880, easy: 440, done: 990 } as const;

const seconds = 0.18;

/** Short tones, made here: no file is loaded. */
export interface Tones {
  /** To be called while a click or a key is handled, or the browser stays silent. */
  wake(): void;
  play(what: keyof typeof pitches): void;
}

export function createTones(): Tones {
  let context: AudioContext | undefined;
  const wake = () => {
    context ??= new AudioContext();
    // Silence is no reason to stop: the page shows the same.
    context.resume().catch(() => undefined);
  };
  return {
    wake,
    play(what) {
      if (context?.state !== 'running') return;
      const { currentTime, destination } = context;
      const oscillator = new OscillatorNode(context, { frequency: pitches[what] });
      const gain = new GainNode(context, { gain: 0.25 });
      // Without the fall a tone ends with a click.
      gain.gain.setValueAtTime(0.25, currentTime + seconds / 2);
      gain.gain.linearRampToValueAtTime(0, currentTime + seconds);
      oscillator.connect(gain).connect(destination);
      oscillator.start(currentTime);
      oscillator.stop(currentTime + seconds);
    },
  };
}
