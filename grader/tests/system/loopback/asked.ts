import { request } from 'node:http';

/** What a server said. */
export interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Asks as a program does, which may say anything in its headers. */
export function asked(
  url: string,
  { method = 'GET', headers = {}, body = '' }: Partial<Record<'method' | 'body', string>> & Headers = {},
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

interface Headers {
  readonly headers?: Readonly<Record<string, string>>;
}
