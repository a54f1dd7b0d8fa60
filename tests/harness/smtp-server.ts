import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface SmtpAnswers {
  rcpt?: string;
  data?: string;
  dropsDuringData?: boolean;
}

export interface SmtpServer {
  readonly url: string;
  /** What it was given, as it came. */
  readonly received: string[];
  readonly stop: () => Promise<void>;
}

/** A mail server of a few lines: answers what it is told to, and keeps what it is given. */
export async function smtpServer(answers: SmtpAnswers = {}): Promise<SmtpServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let data: string | undefined;
    socket.on('error', () => undefined);
    socket.write('220 test ESMTP\r\n');
    let buffer = '';
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (;;) {
        if (data !== undefined) {
          const end = buffer.indexOf('\r\n.\r\n');
          if (answers.dropsDuringData === true && buffer.length > 0) return void socket.destroy();
          if (end < 0) return;
          received.push(buffer.slice(0, end));
          buffer = buffer.slice(end + 5);
          data = undefined;
          socket.write(answers.data ?? '250 ok\r\n');
          continue;
        }
        const line = buffer.indexOf('\r\n');
        if (line < 0) return;
        const command = buffer.slice(0, line).toUpperCase();
        buffer = buffer.slice(line + 2);
        if (command.startsWith('DATA')) {
          data = '';
          socket.write('354 go on\r\n');
        } else if (command.startsWith('RCPT')) socket.write(answers.rcpt ?? '250 ok\r\n');
        else if (command.startsWith('QUIT')) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> => {
    sockets.forEach((socket) => socket.destroy());
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `smtp://127.0.0.1:${port}`, received, stop };
}
