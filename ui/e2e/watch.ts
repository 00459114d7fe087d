import type { Page, Response } from '@playwright/test';

/** What a page did that a reader does not see: complaints, refused requests, requests to others, and what the server told it. */
export class Watch {
  readonly complaints: string[] = [];
  private readonly pending: Promise<void>[] = [];
  private readonly told = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly expected: number[] = [],
  ) {
    page.on('console', (message) => {
      const status = /status of (\d+)/.exec(message.text());
      if (message.type() === 'error' && !(status && expected.includes(Number(status[1])))) {
        this.complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => this.sameHost(request.url()));
    page.on('requestfailed', (request) => {
      // what is given up because the page is left did not fail
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
        this.complaints.push(`${request.url()}: ${request.failure()?.errorText}`);
      }
    });
    page.on('response', (response) => this.answered(response));
  }

  private sameHost(address: string): void {
    const { host, protocol } = new URL(address);
    if (protocol.startsWith('http') && host !== new URL(this.page.url().replace('about:blank', address)).host) {
      this.complaints.push(`a request to another host: ${address}`);
    }
  }

  private answered(response: Response): void {
    const address = response.url();
    if (response.status() >= 400 && !this.expected.includes(response.status())) {
      this.complaints.push(`${response.status()} ${address}`);
    }
    if (address.includes('/api/')) {
      this.pending.push(response.json().then((body) => this.note(body), () => undefined));
    }
  }

  /** Notes every text of an answer; of a text in two languages only the English side is what an English page may show. */
  private note(value: unknown): void {
    if (typeof value === 'string') {
      this.told.add(value);
    } else if (Array.isArray(value)) {
      value.forEach((one) => this.note(one));
    } else if (value && typeof value === 'object') {
      const translated = 'en' in value && !!value.en;
      Object.entries(value).forEach(([key, one]) => {
        if (!(translated && key === 'zh')) {
          this.note(one);
        }
      });
    }
  }

  /** The texts the server sent, of which an English page may show the Chinese ones: names, places, what stands in a file. */
  async data(): Promise<string[]> {
    await Promise.all(this.pending);
    return [...this.told].filter((text) => /\p{Script=Han}/u.test(text));
  }
}
