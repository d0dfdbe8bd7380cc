import compression from 'compression';

/**
 * Screens and answers travel compressed to a browser that takes them so: on a phone in a corridor the line is the slowest part. News is
 * written as it happens and must not wait in a buffer.
 */
export const smallerOnTheWay = compression({
  filter: (request, response) => !isNews(response.getHeader('Content-Type')) && compression.filter(request, response),
});

function isNews(type: number | string | readonly string[] | undefined): boolean {
  return String(type).startsWith('text/event-stream');
}
