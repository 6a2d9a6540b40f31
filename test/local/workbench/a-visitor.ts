import { request } from "node:http";

export interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks as it stands: `fetch` would tidy up the path and refuse the header. */
export function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Got> {
  const { hostname, port } = new URL(url);
  const method = body === undefined ? "GET" : "POST";
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Someone who has opened the printed address. */
export async function insider(url: string) {
  const { pathname, search } = new URL(url);
  const { headers } = await ask(url, pathname + search);
  const cookie = String(headers["set-cookie"]).split(";")[0] ?? "";
  const start = await ask(url, "/", { cookie });
  const formKey = /name="formularnyckel" (?:content|value)="([^"]+)"/.exec(start.body)?.[1] ?? "";
  const form = { cookie, "content-type": "application/x-www-form-urlencoded" };
  const script = { cookie, "content-type": "application/json", "x-formularnyckel": formKey };
  return {
    cookie,
    get: (path: string) => ask(url, path, { cookie }),
    post: (path: string, fields: Record<string, string>, more: Record<string, string> = {}) =>
      ask(
        url,
        path,
        { ...form, ...more },
        new URLSearchParams({ formularnyckel: formKey, ...fields }).toString(),
      ),
    /** As the page with the grid asks. */
    sheet: (path: string, sent: object, more: Record<string, string> = {}) =>
      ask(url, path, { ...script, ...more }, JSON.stringify(sent)),
  };
}
