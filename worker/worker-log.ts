import { makeTelemetryFilterString, Runtime, type Logger as EngineLogger, type LogLevel } from '@temporalio/worker';
import { pino, type Level, type Logger } from 'pino';
import type { Config } from '../config/config';

const LEVELS: Readonly<Record<LogLevel, Level>> = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' };

/** One log of JSON lines for the process. Ids only: what runs and effects log holds no content, name or address. */
export function openWorkerLog(level: Config['logLevel']): Logger {
  const log = pino({ name: 'worker', level });
  const filter = makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' });
  Runtime.install({ logger: forEngine(log), telemetryOptions: { logging: { filter } } });
  return log;
}

function forEngine(log: Logger): EngineLogger {
  const write = (level: LogLevel, message: string, meta?: Record<string, unknown>): void => log[LEVELS[level]]({ ...meta }, message);
  return {
    log: (level, message, meta) => write(level, message, meta),
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
}
