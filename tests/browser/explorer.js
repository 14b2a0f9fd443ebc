// The explorer as a person walks through it: a question, an answer, the next question.

import assert from "node:assert/strict";

/** Screens that a core screening may take. */
const MOST = 25;

/** Gives one answer and goes on. `value` is taken where it is offered, else the first answer that is. */
export async function answer(page, value) {
  const list = page.locator("main select[name=answer]");
  if (await list.count()) {
    await list.selectOption(value ?? { index: 1 });
  } else {
    const offered = page.locator(`main input[name=answer][value="${value}"]`);
    const taken = value && await offered.count() ? offered : page.locator("main input[name=answer]").first();
    await taken.check();
  }
  await page.locator("main form button").first().click();
}

/** Whether a question is asked. */
export const asks = async (page) => (await page.locator("main [name=answer]").count()) > 0;

/** Answers until nothing more is asked; gives how many questions there were. */
export async function answerAll(page, answers = []) {
  let asked = 0;
  for (; await asks(page); asked++) {
    assert.ok(asked < MOST, `more than ${MOST} questions`);
    await answer(page, answers[asked] ?? "yes");
  }
  return asked;
}
