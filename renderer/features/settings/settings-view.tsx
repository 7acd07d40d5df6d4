// Settings: language, theme, size, single letters, sign out.
import type { Sentence } from "../../../shared/domain/index.ts";
import { CommandButton, lettersOff } from "../../app/commands/index.ts";
import { useAct } from "../../app/host/index.ts";
import { setTheme, type Theme, theme } from "../../app/look.ts";
import { useStore } from "../../app/store.ts";
import { language, setLanguage, useText } from "../../app/text/index.ts";
import { Check, FieldRow, Head, Segments } from "../../ui/index.ts";
import { KeySettings } from "./key-settings.tsx";

const themeWords: readonly { value: Theme; word: Sentence }[] = [
  { value: "light", word: { zh: "浅色", en: "Light" } },
  { value: "dark", word: { zh: "深色", en: "Dark" } },
  { value: "contrast", word: { zh: "高对比", en: "High contrast" } },
];

export function SettingsView() {
  const text = useText();
  const act = useAct();
  const currentTheme = useStore(theme);
  const currentLanguage = useStore(language);
  const off = useStore(lettersOff);
  const keep = (key: string, value: unknown) => void act("settings-write", { key, value });
  return (
    <main className="col panel" data-region="1">
      <Head title={text({ zh: "设置", en: "Settings" })} icon="gear" />
      <div className="form settings">
        <FieldRow label={text({ zh: "语言", en: "Language" })}>
          <Segments
            name={text({ zh: "语言", en: "Language" })}
            options={[
              { value: "zh", label: "中文" },
              { value: "en", label: "English" },
            ]}
            value={currentLanguage}
            onChange={(next) => {
              setLanguage(next);
              keep("language", next);
            }}
          />
        </FieldRow>
        <FieldRow label={text({ zh: "明暗", en: "Theme" })}>
          <Segments
            name={text({ zh: "明暗", en: "Theme" })}
            options={themeWords.map(({ value, word }) => ({ value, label: text(word) }))}
            value={currentTheme}
            onChange={(next) => {
              setTheme(next);
              keep("theme", next);
            }}
          />
        </FieldRow>
        <FieldRow label={text({ zh: "按键", en: "Keys" })}>
          <Check
            label={text({ zh: "列表里的单字母键", en: "Single letters in lists" })}
            checked={!off}
            onChange={(on) => {
              lettersOff.set(!on);
              keep("single-letters", on);
            }}
          />
        </FieldRow>
        <FieldRow label={text({ zh: "键位", en: "Key list" })}>
          <KeySettings />
        </FieldRow>
        <FieldRow label={text({ zh: "登录", en: "Session" })}>
          <div className="row">
            <CommandButton of="key-sheet" icon="key" />
            <CommandButton of="sign-out" />
          </div>
        </FieldRow>
      </div>
    </main>
  );
}
