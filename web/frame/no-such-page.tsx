import { Link } from 'react-router';

export function NoSuchPage() {
  return (
    <div className="state">
      <h1>Không có trang này</h1>
      <p>Đường dẫn có thể đã gõ nhầm hoặc đã cũ.</p>
      <Link className="button" to="/viec-cua-toi">
        Về Việc của tôi
      </Link>
    </div>
  );
}

/** The page itself broke, or a new release replaced its parts: loading it anew is the cure for both. */
export function PageFailed() {
  return (
    <main className="state">
      <Failed />
    </main>
  );
}

/** The same inside the frame: the way to the other rooms stays. */
export function ScreenFailed() {
  return (
    <div className="state" role="alert">
      <Failed />
    </div>
  );
}

function Failed() {
  return (
    <>
      <h1>Trang này chưa mở được</h1>
      <p>Nội dung đã nhập vẫn được giữ trên thiết bị này. Hãy tải lại trang.</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        Tải lại trang
      </button>
    </>
  );
}
