import type { NativeConnection } from '@temporalio/worker';
import { temporal } from '@temporalio/proto';
import { DUE_AT, STAGE } from '../workflows/waiting/show-to-operators';

const { INDEXED_VALUE_TYPE_DATETIME, INDEXED_VALUE_TYPE_KEYWORD } = temporal.api.enums.v1.IndexedValueType;

/** Makes the search attributes the runs set known to the namespace; a run that sets an unknown one would stand still. */
export async function ensureSearchAttributes(connection: NativeConnection, namespace: string): Promise<void> {
  const { operatorService } = connection;
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const wanted = { [STAGE.name]: INDEXED_VALUE_TYPE_KEYWORD, [DUE_AT.name]: INDEXED_VALUE_TYPE_DATETIME };
  const missing = Object.entries(wanted).filter(([name]) => !(name in (customAttributes ?? {})));
  if (missing.length > 0) await operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
}
