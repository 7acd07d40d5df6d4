// A petitioner's answer by SMS: finds the order that was asked about, and rates it in the scheduler's name.
import type { Pool } from "pg";
import { type IncomingSms, parseRating, type SmsOutbox, thanksText } from "../channels/sms/index.ts";
import type { Hub } from "../hub.ts";
import { normalPhone } from "../secrets/sealing.ts";
import { newestReference } from "./newest-reference.ts";

export interface RatingQuestions {
  /** Notes that the petitioner at this phone (digits) has been asked about the order. */
  ask(orderId: string, phone: string, at: number): Promise<void>;
  /** The order last asked about that is still unanswered; null when there is none. */
  openFor(phone: string): Promise<string | null>;
  answered(orderId: string, at: number): Promise<void>;
}

/** `hashPhone`: keyed, over the normalised digits. The phone itself is stored nowhere in the open. */
export function ratingQuestions(pool: Pool, hashPhone: (phone: string) => string): RatingQuestions {
  return {
    async ask(orderId, phone, at) {
      await pool.query(
        `insert into hub_jobs.rating_question (order_id, phone_hash, asked_at) values ($1, $2, $3)
         on conflict (order_id) do update set phone_hash = $2, asked_at = $3, answered_at = null`,
        [orderId, hashPhone(phone), at],
      );
    },
    async openFor(phone) {
      const { rows } = await pool.query<{ order_id: string }>(
        `select order_id from hub_jobs.rating_question
         where phone_hash = $1 and answered_at is null order by asked_at desc, order_id limit 1`,
        [hashPhone(phone)],
      );
      return rows[0]?.order_id ?? null;
    },
    async answered(orderId, at) {
      await pool.query("update hub_jobs.rating_question set answered_at = $2 where order_id = $1", [
        orderId,
        at,
      ]);
    },
  };
}

/**
 * Takes one message in. What is no rating is added to the order for a person to read; what nobody asked for is left alone. The
 * log says only which it was.
 */
export async function receiveRating(
  hub: Pick<Hub, "systemCommand" | "clock" | "log" | "readOrder" | "reference">,
  questions: RatingQuestions,
  outbox: SmsOutbox,
  { phone, text }: IncomingSms,
): Promise<"rated" | "not-asked" | "no-rating" | "refused"> {
  const orderId = await questions.openFor(normalPhone(phone));
  if (orderId === null) return said("not-asked");
  const satisfaction = parseRating(text);
  if (satisfaction === null) {
    // Read by a person, not by us; the question stays open for a rating that may still come.
    if (text.trim() !== "")
      await hub.systemCommand(orderId, "order.follow-up", { kind: "addition", callId: null }, { text });
    return said("no-rating");
  }
  const result = await hub.systemCommand(orderId, "order.rate", { by: "sms", satisfaction }, { note: text });
  await questions.answered(orderId, hub.clock.now());
  if (result.outcome === "rejected") return said("refused");
  await thank(orderId);
  return said("rated");

  async function thank(id: string): Promise<void> {
    const order = (await hub.readOrder(id))?.order;
    if (order === undefined) return;
    const { directory } = await newestReference(hub);
    const names = {
      cityName: directory.cityName.zh,
      number: order.number ?? "",
      training: order.origin.training,
    };
    await outbox.put({
      key: `thanks-${id}`,
      to: normalPhone(phone),
      text: thanksText(names),
      kind: "thanks",
      orderId: id,
      training: order.origin.training,
      at: hub.clock.now(),
    });
  }

  function said<T extends string>(outcome: T): T {
    hub.log.info("sms.answer", { outcome });
    return outcome;
  }
}
