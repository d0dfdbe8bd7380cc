import { TEMPORAL_SERVER_VERSION, withLeftOut } from '../../embedded/temporal-source';

const MODULE = `go.temporal.io/server@v${TEMPORAL_SERVER_VERSION}`;
const text = (words: string): Uint8Array => Buffer.from(words);

describe('the source of the server an office builds', () => {
  const published = {
    [`${MODULE}/temporal/server.go`]: text('the server'),
    [`${MODULE}/archiver/cloud/history.go`]: text('asks for a cloud'),
    [`${MODULE}/archiver/cloud/util.go`]: text('asks for a cloud too'),
    [`${MODULE}/search/client/aws.go`]: text('signs for a cloud'),
    [`${MODULE}/search/client/client.go`]: text('searches'),
  };
  const leftOut = new Map([
    ['archiver/cloud/left_out.go', text('no cloud here')],
    ['search/client/aws.go', text('no cloud here either')],
  ]);

  it('is the published one, but for packages and files that are left out', () => {
    const words = [...withLeftOut(published, leftOut)].map(([path, content]) => [path, Buffer.from(content).toString()]);
    expect(Object.fromEntries(words)).toEqual({
      'temporal/server.go': 'the server',
      'archiver/cloud/left_out.go': 'no cloud here',
      'search/client/aws.go': 'no cloud here either',
      'search/client/client.go': 'searches',
    });
  });
});
