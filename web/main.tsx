import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { statusOf } from './api/problem';
import { keepScreens } from './offline/kept-papers';
import { router } from './routes';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/states.css';

const client = new QueryClient({
  queryCache: new QueryCache({ onError: (error, { queryKey }) => queryKey[0] !== 'session' && askWhoIsThere(error) }),
  mutationCache: new MutationCache({ onError: (error) => askWhoIsThere(error) }),
  // Asked at once even when the browser thinks it is offline: the answer then says what was kept, instead of a button that waits.
  defaultOptions: {
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && [0, 502, 503, 504].includes(statusOf(error) ?? -1),
      staleTime: 5_000,
    },
  },
});

/** A 401 in the middle of work: the session ended. The frame then asks to sign in again, over the page as it stands. */
function askWhoIsThere(error: unknown): void {
  if (statusOf(error) === 401) void client.invalidateQueries({ queryKey: ['session'] });
}

keepScreens();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
