import { access, constants, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StartConfig } from '../../config/config';
import { readMachine, type Machine } from '../../config/machine';
import { projectRoot } from '../../config/project-root';
import { readStartConfig } from '../../config/read-config';
import { freePortFrom } from '../../embedded/free-port';
import { installedPostgresBinaries } from '../../embedded/postgres-binaries';
import { temporalAnswers } from '../../embedded/temporal';
import { temporalWays } from '../../embedded/temporal-ways';
import { findRunningOffice } from '../office/running-file';
import { examineRole } from './examine-role';

/** What was found about one part: `missing` stops a start, `optional` only takes something away. */
export interface Finding {
  readonly part: string;
  readonly state: 'ready' | 'optional' | 'missing';
  readonly sentence: string;
}

/** Looks at this machine and changes nothing but making the data folder. @throws ConfigError when the settings are wrong */
export async function examineMachine(): Promise<readonly Finding[]> {
  const config = readStartConfig();
  const machine = readMachine();
  const [dataFolder, port] = await Promise.all([examineDataFolder(config), examinePort(config)]);
  const temporal = await examineTemporal(config, machine);
  const role = await examineRole();
  return [examineNode(), dataFolder, port, examinePostgres(config), ...role, temporal, examineFonts(), examineWordConverter(machine)];
}

function examineNode(): Finding {
  return { part: 'Node.js', state: 'ready', sentence: process.versions.node };
}

async function examineDataFolder(config: StartConfig): Promise<Finding> {
  const folder = config.folders.data;
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    await access(folder, constants.W_OK);
    return { part: 'Dữ liệu', state: 'ready', sentence: folder };
  } catch {
    return { part: 'Dữ liệu', state: 'missing', sentence: `không ghi được vào ${folder}; hãy chọn thư mục khác bằng TRINH_DATA_DIR.` };
  }
}

async function examinePort(config: StartConfig): Promise<Finding> {
  const running = findRunningOffice(config.folders.data);
  if (running?.url) return { part: 'Trang web', state: 'ready', sentence: `đang mở tại ${running.url}` };
  const port = await freePortFrom(config.web.port, config.web.host);
  if (port === config.web.port) return { part: 'Trang web', state: 'ready', sentence: `cổng ${port} còn trống` };
  const sentence = `cổng ${config.web.port} đang bận; khi mở sẽ dùng cổng ${port} (đổi bằng PORT).`;
  return { part: 'Trang web', state: 'optional', sentence };
}

function examinePostgres(config: StartConfig): Finding {
  if (config.databaseUrl !== null) return { part: 'PostgreSQL', state: 'ready', sentence: 'theo DATABASE_URL' };
  try {
    return { part: 'PostgreSQL', state: 'ready', sentence: `chạy kèm, chương trình ở ${installedPostgresBinaries()}` };
  } catch (error) {
    return { part: 'PostgreSQL', state: 'missing', sentence: error instanceof Error ? error.message : String(error) };
  }
}

async function examineTemporal(config: StartConfig, machine: Machine): Promise<Finding> {
  const part = 'Temporal';
  if (config.temporalAddress !== null) {
    const answers = await temporalAnswers(config.temporalAddress, config.temporalNamespace);
    if (answers) return { part, state: 'ready', sentence: `trả lời tại ${config.temporalAddress}` };
    const sentence = `không trả lời tại ${config.temporalAddress} (TEMPORAL_ADDRESS), không gian ${config.temporalNamespace}.`;
    return { part, state: 'missing', sentence };
  }
  const way = temporalWays(machine).find((one) => 'path' in one && one.kind !== 'go-install' && existsSync(one.path));
  if (way !== undefined && 'path' in way) return { part, state: 'ready', sentence: way.path };
  const go = findProgram(machine, 'go');
  if (go !== null) return { part, state: 'optional', sentence: `chưa có; lần mở đầu sẽ dựng bằng ${go} (2–5 phút).` };
  return { part, state: 'missing', sentence: 'chưa có: hãy cài Temporal CLI, hoặc cài Go, hoặc đặt TEMPORAL_ADDRESS.' };
}

function examineFonts(): Finding {
  const folder = join(projectRoot(), 'node_modules', '@expo-google-fonts', 'tinos');
  if (existsSync(folder)) return { part: 'Phông chữ', state: 'ready', sentence: 'Tinos, đi kèm' };
  return { part: 'Phông chữ', state: 'missing', sentence: 'thiếu phông Tinos đi kèm; hãy chạy lại npm install.' };
}

function examineWordConverter(machine: Machine): Finding {
  const found = findProgram(machine, 'soffice');
  if (found !== null) return { part: 'LibreOffice', state: 'ready', sentence: found };
  const sentence = 'chưa cài: tệp Word vẫn đọc được, nhưng không giữ nguyên cách trình bày của tệp gốc.';
  return { part: 'LibreOffice', state: 'optional', sentence };
}

function findProgram(machine: Machine, name: string): string | null {
  return machine.programFolders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
