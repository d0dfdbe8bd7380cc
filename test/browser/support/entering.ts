import type { Page } from 'playwright-core';
import { z } from 'zod';

const ACCOUNTS = z.object({ items: z.array(z.object({ login: z.string(), name: z.string() })) });

/** Signs one of the demo accounts in as the page of sign-in does, without opening that page: it is shown in `sign-in.test.ts`. */
export async function enter(page: Page, url: string, name: string): Promise<void> {
  const { items } = ACCOUNTS.parse(await (await page.request.get(`${url}/api/demo-accounts`)).json());
  const login = items.find((account) => account.name === name)?.login;
  const answer = await page.request.post(`${url}/api/session`, { data: { login, password: 'trinh-demo' } });
  if (!answer.ok()) throw new Error(`${name} could not sign in: ${await answer.text()}`);
}

/** The same, and opens the desk. */
export async function openDesk(page: Page, url: string, name: string): Promise<void> {
  await enter(page, url, name);
  await page.goto(`${url}/viec-cua-toi`);
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
}
