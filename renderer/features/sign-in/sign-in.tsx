// Sign-in: staff number and password. Says when the hub is gone and who may sign in without it, and in training where the
// password stands.
import "./sign-in.css";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { HostSession } from "../../../shared/protocol/index.ts";
import { useCommand } from "../../app/commands/index.ts";
import { useAct, useHostLink, useQuery } from "../../app/host/index.ts";
import { setTheme, theme, themes } from "../../app/look.ts";
import { useStore } from "../../app/store.ts";
import { language, setLanguage, useText } from "../../app/text/index.ts";
import { Icon, Note } from "../../ui/index.ts";
import { useShell } from "./shell.ts";

type SignedOut = Extract<HostSession, { state: "signed-out" }>;

export function SignIn({ session }: { session: SignedOut }) {
  const text = useText();
  const act = useAct();
  const { keepToken, up } = useHostLink();
  const hostUp = useStore(up);
  const hub = useQuery("status", {})?.hub;
  const shell = useShell();
  const [staffNumber, setStaffNumber] = useState("");
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<Sentence | null>(null);
  const [busy, setBusy] = useState(false);
  const numberField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  useEffect(() => numberField.current?.focus(), []);

  useCommand("language", () => setLanguage(language.get() === "zh" ? "en" : "zh"));
  useCommand("theme", () => setTheme(themes[(themes.indexOf(theme.get()) + 1) % themes.length] ?? "light"));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (staffNumber.trim() === "")
      return fail(
        { zh: "缺工号：填自己的工号", en: "Staff number is missing: type yours" },
        numberField.current,
      );
    if (password === "")
      return fail({ zh: "缺密码：填密码", en: "Password is missing: type it" }, passwordField.current);
    setBusy(true);
    setFault(null);
    const answer = await act("sign-in", { staffNumber: staffNumber.trim(), password });
    setBusy(false);
    if (answer.ok) keepToken(answer.value.token);
    else fail(answer.rejection.sentence, passwordField.current);
  }
  function fail(sentence: Sentence, field: HTMLInputElement | null): void {
    setFault(sentence);
    field?.focus();
    field?.select();
  }

  return (
    <main className="signin">
      <form className="signin-card" onSubmit={(event) => void submit(event)} noValidate>
        <div className="brand">
          <i className="logo" aria-hidden="true" />
          <h1>{text({ zh: "连心线", en: "lianxin" })}</h1>
          {session.cityName === null ? null : <span>{text(session.cityName)} 12345</span>}
        </div>
        <label className="signin-row">
          <span>{text({ zh: "工号", en: "Staff number" })}</span>
          <input
            ref={numberField}
            className="field"
            name="username"
            autoComplete="username"
            value={staffNumber}
            aria-invalid={fault !== null || undefined}
            aria-describedby="signin-fault"
            onChange={(event) => setStaffNumber(event.currentTarget.value)}
          />
        </label>
        <label className="signin-row">
          <span>{text({ zh: "密码", en: "Password" })}</span>
          <input
            ref={passwordField}
            className="field"
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            aria-invalid={fault !== null || undefined}
            aria-describedby="signin-fault"
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <div id="signin-fault" className="signin-fault" role="alert">
          {fault === null ? null : (
            <span className="err">
              <Icon name="over" look="s" />
              {text(fault)}
            </span>
          )}
        </div>
        <button type="submit" className="btn main" aria-disabled={busy || undefined}>
          {text({ zh: "登录", en: "Sign in" })} <kbd>Enter</kbd>
        </button>
        <div className="signin-notes">
          {session.because === undefined ? null : (
            <Note look="warn" icon="over">
              {text(session.because)}
            </Note>
          )}
          {!hostUp ? (
            <Note look="warn" icon="cloudoff" loud>
              {text({
                zh: "本机服务没有回应：正在再连，填好的不会丢",
                en: "The console service does not answer: reconnecting, what you typed stays",
              })}
            </Note>
          ) : hub === "lost" ? (
            <Note look="warn" icon="cloudoff">
              {session.people.length === 0
                ? text({
                    zh: "中心断开：这台机器上三天内没有人登录过，等中心恢复",
                    en: "The hub is gone: nobody signed in here within three days, wait for the hub",
                  })
                : text({
                    zh: `中心断开：三天内在这台机器登录过的人照常登录：${session.people.map(nameOf).join("、")}`,
                    en: `The hub is gone: who signed in here within three days still can: ${session.people.map(nameOf).join(", ")}`,
                  })}
            </Note>
          ) : null}
          {shell?.training === true ? (
            <Note icon="flag">
              {text({
                zh: "练习：工号和密码写在启动它的窗口里（npm start 打印的那几行）",
                en: "Practice: staff numbers and passwords stand in the window that started it (the lines npm start printed)",
              })}
            </Note>
          ) : null}
        </div>
        <div className="row meta">
          <button
            type="button"
            className="linkbtn"
            onClick={() => setLanguage(language.get() === "zh" ? "en" : "zh")}
          >
            {text({ zh: "English", en: "中文" })}
          </button>
          <span className="sp" />
          <button
            type="button"
            className="linkbtn"
            onClick={() => setTheme(themes[(themes.indexOf(theme.get()) + 1) % themes.length] ?? "light")}
          >
            {text({ zh: "切换明暗", en: "Switch theme" })}
          </button>
        </div>
      </form>
    </main>
  );
}

function nameOf({ staffNumber, name }: { staffNumber: string; name: string }): string {
  return `${staffNumber} ${name}`;
}
