/** The HTTP server: on this machine only, one handler behind it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { BadRequestError, sendResponse, toRequest } from './nodeHttp';

export type Handler = (request: Request) => Promise<Response>;

/** The port is taken or not allowed; the message is the one line to show. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError';
}

export interface TenantServer {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  /** Stops at once: open connections are cut. */
  close(): Promise<void>;
}

/** @throws CannotListenError */
export async function startServer(port: number, handle: Handler): Promise<TenantServer> {
  const server = createServer({ keepAliveTimeout: 30_000 }, (message, target) => void answer(handle, message, target));
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

async function answer(handle: Handler, message: IncomingMessage, target: ServerResponse): Promise<void> {
  try {
    await sendResponse(await handle(await toRequest(message)), message, target);
  } catch (error) {
    if (!(error instanceof BadRequestError)) console.error(`${message.method} ${message.url}`, error);
    if (target.headersSent) target.destroy();
    else await sendResponse(plainText(error), message, target);
  }
}

function plainText(error: unknown): Response {
  const [status, text] = error instanceof BadRequestError ? [error.status, error.message] : [500, 'The local tenant failed; its console says why.'];
  // What of the request has not been read cannot be told from the next one.
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' } });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotListenError(whyNot(error, port), { cause: error })));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or choose another: npm start -- --port ${port + 1}`;
  if (code === 'EACCES') return `Port ${port} is not allowed for this user. Choose one above 1023: npm start -- --port 4321`;
  return `Port ${port} cannot be used: ${message}`;
}
