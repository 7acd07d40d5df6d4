// The link checker must find what leads nowhere and must not cry over what is right; both would make it useless.
import { describe, expect, test } from "vitest";
import { anchorsOf, findBrokenLinks, linksIn } from "../../../build/check/links.ts";

const files = ["docs/guide.md", "docs/images/desk.png", "README.md", "shared", "docs/a (b).md"];

describe("links that lead somewhere", () => {
  test.each([
    "[guide](docs/guide.md)",
    "[folder](shared/)",
    '![desk](docs/images/desk.png "the desk")',
    "[part](docs/guide.md#第一通电话)",
    "[part](docs/guide.md#start--stop-twice-1)",
    "[here](#lianxin)",
    "[with space](<docs/a%20(b).md>)",
    "[from the root](/docs/guide.md)",
    '<img alt="" src="docs/images/desk.png">',
    "[ref]: docs/guide.md",
    "[web](https://example.org/gone.md) and <mailto:a@example.org>",
    "`[code](gone.md)` and ``[more](gone.md)``",
    "```\n[fenced](gone.md)\n```",
  ])("%s", (text) => {
    expect(broken(text)).toEqual([]);
  });
});

describe("links that lead nowhere", () => {
  test.each([
    { text: "[gone](docs/gone.md)", why: "there is no docs/gone.md" },
    { text: "![gone](gone.png)", why: "there is no gone.png" },
    { text: "[part](docs/guide.md#gone)", why: "docs/guide.md has no heading #gone" },
    { text: "[here](#gone)", why: "README.md has no heading #gone" },
    { text: "[out](../elsewhere.md)", why: "it leads out of the project" },
    { text: "[ref]: gone.md", why: "there is no gone.md" },
    { text: '<img src="gone.png">', why: "there is no gone.png" },
    { text: "[odd](docs/%zz.md)", why: "it is no proper address" },
  ])("$text", ({ text, why }) => {
    expect(broken(text).map((link) => link.why)).toEqual([why]);
  });

  test("are told with their line", () => {
    expect(broken("one\n\n[gone](gone.md)")).toMatchObject([
      { file: "README.md", line: 5, target: "gone.md" },
    ]);
  });
});

test("headings become anchors as on GitHub, the second of a name numbered", () => {
  const text =
    "# Start & stop (twice)\n## Start & stop (twice)\n### `npm start` [now](x.md)\n```\n# no heading\n```\n## 一、办件\n";
  expect([...anchorsOf(text)]).toEqual([
    "start--stop-twice",
    "start--stop-twice-1",
    "npm-start-now",
    "一办件",
  ]);
});

test("several links in one line are all found", () => {
  expect(linksIn("[a](a.md) [b](b.md) ![c](c.png)").map(({ target }) => target)).toEqual([
    "a.md",
    "b.md",
    "c.png",
  ]);
});

function broken(text: string) {
  const documents = new Map([
    ["README.md", `# lianxin\n\n${text}\n`],
    ["docs/guide.md", "# 第一通电话\n# Start & stop (twice)\n# Start & stop (twice)\n"],
  ]);
  return findBrokenLinks(documents, (path) => files.includes(path));
}
