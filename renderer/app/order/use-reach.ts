// Whether an act can be given now, and how its button says so: a console keeps it for the hub, a browser desk needs the hub.
import type { Sentence } from "../../../shared/domain/index.ts";
import { useHostLink, useQuery } from "../host/index.ts";
import { useSession } from "../session.tsx";
import { useStore } from "../store.ts";

export interface Reach {
  /** Why nothing can be given; null where it can. */
  readonly refusal: Sentence | null;
  /** The word of a button, with "待送" where it waits for the hub. */
  readonly word: (sentence: Sentence) => Sentence;
}

const hubNeeded: Sentence = {
  zh: "中心没有回应：恢复后再办，写的都在",
  en: "The hub does not answer: act when it is back, what was typed is kept",
};
const hostGone: Sentence = {
  zh: "本机服务没有回应：稍候",
  en: "The console service does not answer: wait a moment",
};

export function useReach(): Reach {
  const { kind } = useSession();
  const up = useStore(useHostLink().up);
  const hub = useQuery("status", {})?.hub ?? "connected";
  if (kind === "hub") return { refusal: up ? null : hubNeeded, word: plain };
  return { refusal: up ? null : hostGone, word: hub === "connected" ? plain : waiting };
}

function plain(sentence: Sentence): Sentence {
  return sentence;
}

function waiting({ zh, en }: Sentence): Sentence {
  return { zh: `${zh}，待送`, en: `${en}, to be sent` };
}
