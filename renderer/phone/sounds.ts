// What is heard of the phone: the ring, made of two tones without a file, and practice callers read by the browser's own voice.

export interface Sounds {
  /** On from the first ring; off in the same frame in which the caller hangs up or is answered. */
  ring(on: boolean): void;
  /** Reads a line where the browser has a Chinese voice; `voice` is a word such as "female-40". */
  speak(text: string, voice: string): void;
  hush(): void;
}

/** The ring of the Chinese public network: 450 Hz, one second on, four off; here with two off, as an agent waits for it. */
const ringHertz = 450;
const ringOnSeconds = 1;
const ringEveryMs = 3_000;
const ringVolume = 0.2;

export function browserSounds(page: Window & typeof globalThis): Sounds {
  let context: AudioContext | null = null;
  let timer: number | undefined;
  let tone: OscillatorNode | null = null;

  function ringOnce(): void {
    context ??= new page.AudioContext();
    void context.resume();
    const gain = context.createGain();
    gain.gain.value = ringVolume;
    tone = context.createOscillator();
    tone.frequency.value = ringHertz;
    tone.connect(gain).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + ringOnSeconds);
  }

  function stopRing(): void {
    page.clearInterval(timer);
    timer = undefined;
    tone?.disconnect();
    tone = null;
  }

  return {
    ring(on) {
      if (!on) stopRing();
      else if (timer === undefined) {
        ringOnce();
        timer = page.setInterval(ringOnce, ringEveryMs);
      }
    },
    speak(text, voice) {
      const synthesis = page.speechSynthesis;
      const chinese = synthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith("zh"));
      if (chinese === undefined) return;
      const utterance = new page.SpeechSynthesisUtterance(text);
      utterance.voice = chinese;
      utterance.lang = chinese.lang;
      utterance.pitch = voice.includes("female") || voice.includes("女") ? 1.15 : 0.85;
      synthesis.speak(utterance);
    },
    hush: () => page.speechSynthesis?.cancel(),
  };
}
