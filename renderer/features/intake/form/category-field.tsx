// Category: one list of three levels by word or initials, and proposals from what is typed with the words that made them.
import { useCallback, useMemo, useRef } from "react";
import { Key, shortcutOf, useCommand } from "../../../app/commands/index.ts";
import { found } from "../../../app/find.ts";
import { useThrottled } from "../../../app/host/index.ts";
import { useReference } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { Combo, Sure } from "../../../ui/index.ts";
import { type CategoryProposal, proposeCategories } from "../propose/categories.ts";
import { useFault, useField, useForm } from "./use-field.ts";

const SHOWN = 9;
const PROPOSE_MS = 150;
/** From so many characters on, no proposal is no matter of writing more. */
const WORDS_ENOUGH = 12;

export function CategoryField() {
  const text = useText();
  const book = useReference();
  const [categoryId] = useField("matter.categoryId");
  const choose = useChooseCategory();
  const proposals = useCategoryProposals();
  const [words] = useField("words.text");
  const fault = useFault("matter.categoryId");
  const path = (id: string | null) => (book?.categoryChain(id) ?? []).map(({ name }) => name).join(" › ");

  const find = useCallback(
    (typed: string) => {
      if (book === null) return [];
      const hits = book.directory.categories.filter(
        (category) =>
          category.level === 3 &&
          (found(typed, [category.name, ...category.keywords]) ||
            found(
              typed,
              book.categoryChain(category.id).map(({ name }) => name),
            )),
      );
      const own = (name: string) => Number(!found(typed, [name]));
      return hits
        .sort((a, b) => own(a.name) - own(b.name))
        .slice(0, SHOWN)
        .map((category) => ({
          id: category.id,
          label: book
            .categoryChain(category.id)
            .map(({ name }) => name)
            .join(" › "),
        }));
    },
    [book],
  );

  return (
    <>
      <Combo
        label={text({ zh: "分类", en: "Category" })}
        value={path(categoryId)}
        placeholder={text({ zh: "键入词或拼音首字母", en: "Type a word or initials" })}
        find={find}
        onPick={choose}
        onClear={() => choose(null)}
        nothing={text({ zh: "没有这个分类：换几个字", en: "No such category: try other words" })}
        bad={fault !== undefined}
        fieldName="matter.categoryId"
        shortcut={shortcutOf("intake.category")}
      />
      <div className="props under rows-3">
        {proposals.length === 0 ? (
          <span className="prop-none">
            {text(
              words.trim().length < WORDS_ENOUGH
                ? { zh: "写够内容后提议", en: "Proposed once enough is written" }
                : { zh: "没有对得上的：键入词或拼音首字母", en: "Nothing fits: type a word or initials" },
            )}
          </span>
        ) : null}
        {proposals.map((proposal, index) => (
          <Proposal
            key={proposal.category.id}
            proposal={proposal}
            digit={index + 1}
            path={path(proposal.category.id)}
            chosen={proposal.category.id === categoryId}
            choose={() => choose(proposal.category.id)}
          />
        ))}
      </div>
      <span className="vh" role="status">
        {proposals.length === 0
          ? ""
          : text({
              zh: `${proposals.length} 个分类提议，Alt 1 至 ${proposals.length}`,
              en: `${proposals.length} category proposals, Alt 1 to ${proposals.length}`,
            })}
      </span>
    </>
  );
}

interface ProposalProps {
  readonly proposal: CategoryProposal;
  readonly digit: number;
  readonly path: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function Proposal({ proposal, digit, path, chosen, choose }: ProposalProps) {
  const text = useText();
  useCommand(`intake.take-${digit}`, choose);
  return (
    <button
      type="button"
      className={`prop ${chosen ? "on" : ""}`}
      tabIndex={-1}
      aria-pressed={chosen}
      onClick={choose}
    >
      <Key of={`intake.take-${digit}`} />
      <b className="cut">{path}</b>
      <Sure
        percent={proposal.sure}
        words={text({ zh: `把握 ${proposal.sure}%`, en: `${proposal.sure}% sure` })}
      />
      <span className="t3 cut">{proposal.words.map((word) => `“${word}”`).join("")}</span>
    </button>
  );
}

function useCategoryProposals(): readonly CategoryProposal[] {
  const book = useReference();
  const [words] = useField("words.text");
  const [verbatim] = useField("words.verbatim");
  const typed = useThrottled(`${words}\n${verbatim}`, PROPOSE_MS);
  const last = useRef<readonly CategoryProposal[]>([]);
  return useMemo(() => {
    const next = book === null ? [] : proposeCategories(typed, book.directory);
    // The same proposals stay the same objects: nothing redraws while the text goes on.
    const same =
      next.length === last.current.length &&
      next.every((proposal, index) => {
        const old = last.current[index];
        return old?.category === proposal.category && old.sure === proposal.sure;
      });
    if (!same) last.current = next;
    return last.current;
  }, [book, typed]);
}

/** Choosing a category also sets the usual kind where none is chosen yet. */
function useChooseCategory(): (id: string | null) => void {
  const session = useForm();
  const book = useReference();
  return (id) => {
    session.set("matter.categoryId", id);
    const usual = book?.category(id)?.usualKind ?? null;
    if (session.get("matter.kind") === null && usual !== null) session.set("matter.kind", usual);
  };
}
