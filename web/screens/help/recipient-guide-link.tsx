import { Link } from 'react-router';

/** Opens beside the page: what one was about to acknowledge or check stays where it is. */
export function RecipientGuideLink() {
  return (
    <p>
      <Link className="lone-link" to="/huong-dan-nhan-van-ban" target="_blank">
        Hướng dẫn nhận và kiểm tra văn bản
      </Link>
    </p>
  );
}
