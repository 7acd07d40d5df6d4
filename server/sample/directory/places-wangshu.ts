// Places of 望舒区: streets and towns, communities and villages, estates with the names that people say.
import { community, district, estate, street } from "./place-builder.ts";

export const wangshuPlaces = district("wangshu", "望舒区", 560, 270, [
  street("wangshu-wangshuhu", "望舒湖街道", 648, 301, [
    community("hubin-community", "湖滨社区", 673, 312, [
      estate("hubin-hubinhuayuan", "湖滨花园", 663, 311, ["湖滨"]),
      estate("hubin-wangshuhuyihao", "望舒湖一号", 665, 322, ["湖一号"]),
      estate("hubin-beiyuan", "北苑小区", 669, 314, ["北苑"]),
      estate("hubin-hubingongyu", "湖滨公寓", 675, 320, ["湖滨公租房"]),
    ]),
    community("xingyue-community", "星月社区", 625, 318, [
      estate("xingyue-xingyuejiayuan", "星月家园", 630, 328, ["星月"]),
      estate("xingyue-yueliangwan", "月亮湾", 620, 313, ["月亮湾小区"]),
    ]),
    community("changdi-community", "长堤社区", 644, 274, [
      estate("changdi-changdili", "长堤里", 644, 272, ["长堤"]),
      estate("changdi-hupanyaju", "湖畔雅居", 650, 274, ["湖畔"]),
    ]),
  ]),
  street("wangshu-wenchang", "文昌街道", 572, 350, [
    community("wenchang-community", "文昌社区", 575, 378, [
      estate("wenchang-wenchangge", "文昌阁小区", 584, 383, ["文昌阁"]),
      estate("wenchang-wenchangxinyuan", "文昌新苑", 575, 386, ["文昌苑"]),
      estate("wenchang-wenchangli", "文昌里", 573, 380, ["文昌老巷"]),
    ]),
    community("fuhou-community", "府后社区", 546, 339, [
      estate("fuhou-fuhoujiesushe", "府后街宿舍", 554, 338, ["府后街", "市委老宿舍"]),
      estate("fuhou-wenmiao", "文庙小区", 543, 344, ["文庙"]),
    ]),
    community("dongmen-community", "东门社区", 594, 333, [
      estate("dongmen-dongmen", "东门小区", 602, 341, ["东门"]),
      estate("dongmen-dongmenlaojie", "东门老街", 588, 328, ["老街"]),
    ]),
  ]),
  street("wangshu-yinxing", "银杏街道", 484, 319, [
    community("yinxing-community", "银杏社区", 462, 336, [
      estate("yinxing-yinxingyuan", "银杏苑", 459, 327, ["银杏"]),
      estate("yinxing-yinxinggongguan", "银杏公馆", 455, 339, ["公馆"]),
      estate("yinxing-yinxingli", "银杏里", 468, 330, ["银杏老院"]),
    ]),
    community("tiyu-community", "体育社区", 481, 291, [
      estate("tiyu-tiyuxincun", "体育新村", 482, 287, ["体育村", "体校宿舍"]),
      estate("tiyu-aotihuating", "奥体华庭", 474, 293, ["奥体"]),
    ]),
    community("guangdian-community", "广电社区", 510, 330, [
      estate("guangdian-guangdianjiayuan", "广电家园", 513, 338, ["广电"]),
      estate("guangdian-yinhe", "银河小区", 518, 324, ["银河"]),
    ]),
  ]),
  street("wangshu-jinping", "锦屏街道", 472, 239, [
    community("jinping-community", "锦屏社区", 447, 228, [
      estate("jinping-jinping", "锦屏小区", 450, 220, ["锦屏"]),
      estate("jinping-jinpingshanzhuang", "锦屏山庄", 453, 224, ["山庄"]),
      estate("jinping-jinpingxincheng", "锦屏新城", 443, 232, ["锦屏新盘"]),
    ]),
    community("huaqiao-community", "花桥社区", 495, 222, [
      estate("huaqiao-huaqiaoxincun", "花桥新村", 487, 229, ["花桥"]),
      estate("huaqiao-huaqiaoanzhi", "花桥安置小区", 492, 217, ["花桥安置房"]),
    ]),
    community("tielu-community", "铁路社区", 476, 266, [
      estate("tielu-tieluxincun", "铁路新村", 478, 266, ["铁路宿舍", "铁路村"]),
      estate("tielu-jiwuduansushe", "机务段宿舍", 477, 275, ["机务段"]),
    ]),
  ]),
  street("wangshu-nanpu", "南浦街道", 548, 190, [
    community("nanpu-community", "南浦社区", 545, 162, [
      estate("nanpu-nanpuhuayuan", "南浦花园", 544, 172, ["南浦"]),
      estate("nanpu-nanpugongyu", "南浦公寓", 536, 164, ["南浦公租房"]),
      estate("nanpu-nanpumatou", "南浦码头", 548, 155, ["南浦老码头"]),
    ]),
    community("shuanggui-community", "双桂社区", 574, 201, [
      estate("shuanggui-shuangguiyuan", "双桂苑", 576, 206, ["双桂"]),
      estate("shuanggui-guihuayuan", "桂花园", 576, 192, ["桂花小区"]),
    ]),
    community("zhuanchang-community", "砖厂社区", 526, 207, [
      estate("zhuanchang-zhuanchangsushe", "砖厂宿舍", 534, 206, ["老砖厂"]),
      estate("zhuanchang-nanhuxincheng", "南湖新城", 525, 213, ["南湖"]),
    ]),
  ]),
  street("wangshu-qingyun", "青云街道", 636, 221, [
    community("qingyun-community", "青云社区", 658, 204, [
      estate("qingyun-qingyunli", "青云里", 663, 198, ["青云"]),
      estate("qingyun-qingyunfu", "青云府", 666, 201, ["青云新盘"]),
      estate("qingyun-qingyungongyu", "青云公寓", 650, 199, ["青云公租房"]),
    ]),
    community("changhong-community", "长虹社区", 639, 249, [
      estate("changhong-changhong", "长虹小区", 631, 254, ["长虹"]),
      estate("changhong-dianjichangsushe", "电机厂宿舍", 645, 251, ["电机厂"]),
    ]),
    community("liangku-community", "粮库社区", 610, 210, [
      estate("liangku-liangkujiashuyuan", "粮库家属院", 600, 209, ["粮库"]),
      estate("liangku-fengguyuan", "丰谷苑", 616, 209, ["丰谷"]),
    ]),
  ]),
]);
