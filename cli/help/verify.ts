import type { CommandHelp } from '../command';

export const verifyHelp: CommandHelp = {
  name: 'verify',
  summary: 'kiểm tra một bản đã phát hành, hoặc toàn bộ hồ sơ',
  help: `Dùng: trinh verify TỆP.pdf [--ca CA.pem] [--crl TỆP.crl]… [--tsa-ca TSA.pem]
        [--number SỐ] [--issued-on NĂM-THÁNG-NGÀY] [--json]
      trinh verify [--json]

Có TỆP: kiểm tra một bản đã phát hành chỉ bằng chính tệp đó và chứng thư gốc, không cần mở văn phòng.
  --ca         chứng thư gốc (PEM); bỏ trống thì dùng ca.pem trong thư mục dữ liệu
  --crl        danh sách thu hồi (DER hoặc PEM), có thể nhiều lần; bỏ trống thì dùng các tệp *.crl trong thư mục khóa
  --tsa-ca     chứng thư gốc của dịch vụ cấp dấu thời gian; bỏ trống thì dấu thời gian phải dẫn về chứng thư gốc ở trên
  --number     số phải có, theo sổ đăng ký
  --issued-on  ngày ban hành phải có, theo sổ đăng ký
Không có TỆP: kiểm tra toàn bộ hồ sơ trong cơ sở dữ liệu (DATABASE_URL, hoặc của văn phòng đang mở trên máy này): chuỗi sự kiện,
trạng thái, danh sách, sổ số. Không sửa gì; mọi người vẫn làm việc được.
  --json       in kết quả dưới dạng JSON
Mỗi điều được nói là đúng, SAI, hoặc chưa (không có gì để đối chiếu). Mã kết thúc: 0 không có điều sai, 1 có điều sai.
`,
};
