import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { Frame } from './frame/frame';
import { NoSuchPage, PageFailed, ScreenFailed } from './frame/no-such-page';
import { Waiting } from './frame/states';
import { MyWork } from './screens/my-work/my-work';
import { SignIn } from './screens/sign-in/sign-in';

/** Behind sign-in. Screens beyond the queue come when first opened. */
const OFFICE: RouteObject[] = [
  { path: '/', element: <Navigate replace to="/viec-cua-toi" /> },
  { path: '/viec-cua-toi/:documentId?', element: <MyWork /> },
  { path: '/van-ban/:documentId', lazy: async () => ({ Component: (await import('./screens/document/document-page')).DocumentPage }) },
  {
    path: '/van-ban/:documentId/tiep-thu',
    lazy: async () => ({ Component: (await import('./screens/resolve-table/resolve-table')).ResolveTable }),
  },
  { path: '/van-ban/:documentId/so-sanh', lazy: async () => ({ Component: (await import('./screens/compare/compare')).Compare }) },
  { path: '/xu-ly-nhieu', lazy: async () => ({ Component: (await import('./screens/batch-acting/batch-acting')).BatchActing }) },
  { path: '/ky-so', lazy: async () => ({ Component: (await import('./screens/batch-signing/batch-signing')).BatchSigning }) },
  { path: '/du-thao-moi/:draftId?', lazy: async () => ({ Component: (await import('./screens/new-draft/new-draft')).NewDraft }) },
  { path: '/du-thao-cua-toi', lazy: async () => ({ Component: (await import('./screens/my-drafts/my-drafts')).MyDrafts }) },
  { path: '/van-ban-di', lazy: async () => ({ Component: (await import('./screens/outgoing-book/outgoing-book')).OutgoingBook }) },
  { path: '/van-ban-di/vao-so', lazy: async () => ({ Component: (await import('./screens/outgoing-book/enter-outside')).EnterOutside }) },
  { path: '/van-ban-di/dinh-chinh', lazy: async () => ({ Component: (await import('./screens/outgoing-book/correct-entry')).CorrectEntry }) },
  { path: '/van-ban-di/huy-so', lazy: async () => ({ Component: (await import('./screens/outgoing-book/void-number')).VoidNumber }) },
  { path: '/van-thu', lazy: async () => ({ Component: (await import('./screens/records-desk/records-desk')).RecordsDesk }) },
  { path: '/van-thu/danh-sach-in', lazy: async () => ({ Component: (await import('./screens/records-desk/print-list')).PrintList }) },
  { path: '/van-ban-den', lazy: async () => ({ Component: (await import('./screens/incoming/incoming')).Incoming }) },
  { path: '/van-ban-den/so', lazy: async () => ({ Component: (await import('./screens/incoming-book/incoming-book')).IncomingBook }) },
  { path: '/ky-hop', lazy: async () => ({ Component: (await import('./screens/session/sessions')).Sessions }) },
  { path: '/ky-hop/:sessionId', lazy: async () => ({ Component: (await import('./screens/session/session')).Session }) },
  { path: '/theo-doi', lazy: async () => ({ Component: (await import('./screens/follow-up/follow-up')).FollowUp }) },
  { path: '/quan-tri', lazy: async () => ({ Component: (await import('./screens/administration/administration')).Administration }) },
  { path: '/bat-dau', lazy: async () => ({ Component: (await import('./screens/set-up/set-up')).SetUp }) },
  { path: '/khoa-ky', lazy: async () => ({ Component: (await import('./screens/signing-keys/signing-keys')).SigningKeys }) },
  { path: '/chung-thu-so', lazy: async () => ({ Component: (await import('./screens/signing-keys/own-keys')).OwnKeys }) },
  { path: '/tim-kiem', lazy: async () => ({ Component: (await import('./screens/search/search')).Search }) },
  { path: '/tro-giup/:role?', lazy: async () => ({ Component: (await import('./screens/help/help')).Help }) },
  { path: '*', element: <NoSuchPage /> },
];

/** Addresses are stable and say what they show. */
export const router = createBrowserRouter([
  {
    errorElement: <PageFailed />,
    HydrateFallback: () => <Waiting what="Đang mở trang…" />,
    children: [
      { path: '/dang-nhap', element: <SignIn /> },
      { path: '/nhan/:token', lazy: async () => ({ Component: (await import('./screens/receive/receive')).Receive }) },
      { path: '/vao-lan-dau/:token', lazy: async () => ({ Component: (await import('./screens/first-entry/first-entry')).FirstEntry }) },
      {
        path: '/xac-thuc/:code?',
        lazy: async () => ({ Component: (await import('./screens/verify-public/verify-public')).VerifyPublic }),
      },
      { path: '/huong-dan-nhan-van-ban', lazy: async () => ({ Component: (await import('./screens/help/recipient-guide')).RecipientGuide }) },
      { element: <Frame />, children: [{ errorElement: <ScreenFailed />, children: OFFICE }] },
    ],
  },
]);
