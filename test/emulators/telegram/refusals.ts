/** What Telegram answers when it does not do something, in its own words. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
  constructor(code: number, description: string, parameters: Refusal['parameters'] = {}) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export const unauthorized = () => new Refusal(401, 'Unauthorized');
export const notFound = () => new Refusal(404, 'Not Found');
export const tooMany = (seconds: number) => new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
export const badRequest = (what: string) => new Refusal(400, `Bad Request: ${what}`);
export const forbidden = (what: string) => new Refusal(403, `Forbidden: ${what}`);
export const upgraded = (to: number) => new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: to });
export const secondPoller = () => new Refusal(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running');
export const hasWebhook = () => new Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
