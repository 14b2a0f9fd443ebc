// Which fonts draw the text of a page. Where one is not ours, another machine may show an empty box.

/** Elements that hold text themselves. */
function* holders(node) {
  if ((node.children ?? []).some((child) => child.nodeType === 3 && child.nodeValue.trim())) yield node;
  for (const child of node.children ?? []) yield* holders(child);
}

/** What is wrong: pieces of text that a font of this machine draws. */
export async function foreign(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument", { depth: -1 });
  const body = root.children.at(-1).children.find((node) => node.nodeName === "BODY");
  const found = [];
  for (const node of holders(body)) {
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId: node.nodeId });
    const strange = fonts.filter((font) => !font.isCustomFont || !font.familyName.startsWith("Noto Sans"));
    if (!strange.length) continue;
    const { outerHTML } = await devtools.send("DOM.getOuterHTML", { nodeId: node.nodeId });
    found.push(`${strange.map((font) => font.familyName).join(", ")} draws ${outerHTML.replace(/\s+/g, " ").slice(0, 120)}`);
  }
  await devtools.detach();
  return found;
}
