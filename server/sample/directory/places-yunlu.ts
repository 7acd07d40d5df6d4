// Places of 云麓区: streets and towns, communities and villages, estates with the names that people say.
import { community, district, estate, street } from "./place-builder.ts";

export const yunluPlaces = district("yunlu", "云麓区", 330, 360, [
  street("yunlu-tingquan", "听泉街道", 418, 391, [
    community("zhuyuan-community", "竹苑社区", 443, 402, [
      estate("zhuyuan-jinlanhuayuan", "锦澜花园", 445, 398, ["锦澜", "锦澜小区"]),
      estate("zhuyuan-lantingguoji", "岚庭国际", 444, 412, ["岚庭", "岚庭一期"]),
      estate("zhuyuan-lantingsanqi", "岚庭三期", 447, 403, ["岚庭三期工地", "岚庭工地"]),
    ]),
    community("quantang-community", "泉塘社区", 395, 408, [
      estate("quantang-quantangxincun", "泉塘新村", 403, 417, ["泉塘", "泉塘安置房"]),
      estate("quantang-tingquanyaju", "听泉雅居", 387, 418, ["雅居"]),
      estate("quantang-quantangjiguanyuan", "泉塘机关院", 389, 402, ["机关大院"]),
    ]),
    community("songfeng-community", "松风社区", 414, 364, [
      estate("songfeng-songfengyuan", "松风苑", 424, 355, ["松风"]),
      estate("songfeng-shuizhugongyu", "水竹公寓", 412, 354, ["水竹"]),
    ]),
  ]),
  street("yunlu-yuntai", "云台街道", 356, 438, [
    community("yuntai-community", "云台社区", 363, 465, [
      estate("yuntai-yuntaigongguan", "云台公馆", 355, 468, ["云台", "公馆"]),
      estate("yuntai-yunlumingdi", "云麓名邸", 372, 471, ["名邸"]),
      estate("yuntai-yuntaili", "云台里", 368, 456, ["老云台"]),
    ]),
    community("shuyuan-community", "书院社区", 329, 431, [
      estate("shuyuan-shuyuan", "书院小区", 331, 431, ["书院里", "老书院"]),
      estate("shuyuan-shiyuanjiashuqu", "师院家属区", 323, 439, ["师院宿舍", "师院家属院"]),
      estate("shuyuan-lushanxuefu", "麓山学府", 320, 437, ["学府"]),
    ]),
    community("bailu-community", "白鹭社区", 375, 418, [
      estate("bailu-bailuwan", "白鹭湾", 368, 408, ["白鹭"]),
      estate("bailu-bailuanzhi", "白鹭安置小区", 380, 423, ["白鹭安置房"]),
      estate("bailu-bailugongyu", "白鹭公寓", 382, 424, ["白鹭公租房"]),
    ]),
  ]),
  street("yunlu-wutong", "梧桐街道", 274, 426, [
    community("wutong-community", "梧桐社区", 258, 448, [
      estate("wutong-wutongli", "梧桐里", 265, 453, ["老梧桐"]),
      estate("wutong-wutonghuayuan", "梧桐花园", 249, 445, ["梧桐小区"]),
      estate("wutong-wutongxinyuan", "梧桐新苑", 251, 451, ["新苑"]),
    ]),
    community("fangzhi-community", "纺织社区", 263, 400, [
      estate("fangzhi-fangzhichangsushe", "纺织厂宿舍", 261, 396, ["纺织厂", "纱厂家属区"]),
      estate("fangzhi-jinxiufangcheng", "锦绣纺城", 269, 396, ["纺城"]),
      estate("fangzhi-zhijixiang", "织机巷", 270, 401, ["织机巷老房子"]),
    ]),
    community("hongqi-community", "红旗社区", 302, 428, [
      estate("hongqi-hongqi", "红旗小区", 296, 428, ["红旗", "红旗新村"]),
      estate("hongqi-xiangyanglou", "向阳楼", 304, 427, ["向阳院"]),
      estate("hongqi-hongqijixiechangsushe", "红旗机械厂宿舍", 298, 435, ["红机厂"]),
    ]),
  ]),
  street("yunlu-lanxi", "岚溪街道", 235, 364, [
    community("qiaotou-community", "桥头社区", 207, 365, [
      estate("qiaotou-lanxiyuan", "岚溪苑", 209, 362, ["岚溪"]),
      estate("qiaotou-qiaotouxinju", "桥头新居", 211, 367, ["桥头", "桥头安置房"]),
      estate("qiaotou-qiaotouli", "桥头里", 205, 367, ["桥头老街"]),
    ]),
    community("xikou-community", "溪口社区", 248, 339, [
      estate("xikou-xikouhuayuan", "溪口花园", 243, 331, ["溪口"]),
      estate("xikou-xianrenjia", "溪岸人家", 250, 340, ["溪岸"]),
    ]),
    community("matou-community", "码头社区", 250, 387, [
      estate("matou-laomatou", "老码头小区", 249, 383, ["码头", "老码头"]),
      estate("matou-jiangjingyihao", "江景一号", 249, 379, ["江景1号"]),
    ]),
  ]),
  street("yunlu-juyuan", "橘园街道", 267, 299, [
    community("juyuan-community", "橘园社区", 249, 278, [
      estate("juyuan-juyuan", "橘园小区", 254, 272, ["橘园"]),
      estate("juyuan-juxiangyuan", "橘香苑", 241, 285, ["橘香"]),
    ]),
    community("jinju-community", "金橘社区", 295, 294, [
      estate("jinju-jinjujiayuan", "金橘家园", 297, 296, ["金橘", "金橘公租房"]),
      estate("jinju-julinhuayuan", "橘林花园", 303, 289, ["橘林"]),
    ]),
    community("fengqiao-community", "枫桥社区", 258, 326, [
      estate("fengqiao-fengqiaoyayuan", "枫桥雅苑", 258, 324, ["枫桥"]),
      estate("fengqiao-fengqiaojiayuan", "枫桥佳苑", 261, 330, ["佳苑"]),
    ]),
  ]),
  street("yunlu-yuetang", "月塘街道", 347, 280, [
    community("yuetang-community", "月塘社区", 351, 253, [
      estate("yuetang-yuetang", "月塘小区", 346, 247, ["月塘"]),
      estate("yuetang-yuetanggongguan", "月塘公馆", 354, 243, ["月塘新盘"]),
      estate("yuetang-yuetanganzhifang", "月塘安置房", 347, 258, ["月塘安置小区"]),
    ]),
    community("hehua-community", "荷花社区", 368, 299, [
      estate("hehua-hehuachi", "荷花池小区", 373, 297, ["荷花池"]),
      estate("hehua-hetangyuese", "荷塘月色", 365, 299, ["荷塘"]),
    ]),
    community("xinmin-community", "新民社区", 320, 290, [
      estate("xinmin-xinminli", "新民里", 315, 286, ["新民"]),
      estate("xinmin-xinminshangzhulou", "新民商住楼", 327, 286, ["新民楼"]),
    ]),
  ]),
  street("yunlu-lugu", "麓谷街道", 413, 321, [
    community("lugu-community", "麓谷社区", 438, 308, [
      estate("lugu-luguxincheng", "麓谷新城", 440, 299, ["麓谷"]),
      estate("lugu-lugugongzufang", "麓谷公租房", 446, 312, ["麓谷公租"]),
    ]),
    community("shiling-community", "石岭社区", 413, 349, [
      estate("shiling-shilingjiayuan", "石岭家园", 412, 343, ["石岭"]),
      estate("shiling-shilinganzhiqu", "石岭安置区", 419, 345, ["石岭安置房"]),
    ]),
    community("chashan-community", "茶山社区", 390, 307, [
      estate("chashan-chashanyinxiang", "茶山印象", 384, 306, ["茶山"]),
      estate("chashan-chachangsushe", "茶场宿舍", 395, 304, ["老茶场"]),
    ]),
  ]),
]);
