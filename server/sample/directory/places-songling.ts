// Places of 松陵县: streets and towns, communities and villages, estates with the names that people say.
import { community, district, estate, street } from "./place-builder.ts";

export const songlingPlaces = district("songling", "松陵县", 800, 780, [
  street("songling-fengqi", "凤栖街道", 888, 811, [
    community("fengqi-community", "凤栖社区", 913, 822, [
      estate("fengqi-fengqihuayuan", "凤栖花园", 905, 814, ["凤栖"]),
      estate("fengqi-fengqiyayuan", "凤栖雅苑", 912, 816, ["雅苑"]),
      estate("fengqi-fengqixincheng", "凤栖新城", 922, 826, ["凤栖新盘"]),
    ]),
    community("beimen-community", "北门社区", 865, 828, [
      estate("beimen-beimen", "北门小区", 869, 820, ["北门"]),
      estate("beimen-beimenshangmaocheng", "北门商贸城", 867, 828, ["商贸城"]),
    ]),
    community("hexi-community", "河西社区", 884, 784, [
      estate("hexi-hexixincheng", "河西新城", 878, 776, ["河西"]),
      estate("hexi-hexijiayuan", "河西家园", 887, 775, ["河西安置房"]),
    ]),
  ]),
  street("songling-yunyang", "云阳街道", 763, 854, [
    community("yunyang-community", "云阳社区", 752, 880, [
      estate("yunyang-yunyang", "云阳小区", 754, 887, ["云阳"]),
      estate("yunyang-yunyangfu", "云阳府", 755, 881, ["云阳新盘"]),
      estate("yunyang-yunyanglaojie", "云阳老街", 745, 875, ["老街"]),
    ]),
    community("xinshi-community", "新市社区", 746, 832, [
      estate("xinshi-xinshili", "新市里", 738, 824, ["新市"]),
      estate("xinshi-nongjichangsushe", "农机厂宿舍", 736, 823, ["农机厂"]),
    ]),
    community("dongfeng-community", "东风社区", 791, 851, [
      estate("dongfeng-dongfeng", "东风小区", 792, 843, ["东风"]),
      estate("dongfeng-dongfengqu", "东风渠小区", 790, 842, ["东风渠"]),
    ]),
  ]),
  street("songling-tongmu", "桐木镇", 712, 749, [
    community("tongmu-community", "桐木社区", 687, 738, [
      estate("tongmu-tongmujizhen", "桐木集镇", 695, 731, ["桐木街上"]),
      estate("tongmu-tongmuhuayuan", "桐木花园", 683, 730, ["桐木"]),
    ]),
    community("luowan-village", "罗湾村", 735, 732, [
      estate("luowan-luowanliuzu", "罗湾六组", 745, 737, ["罗湾"]),
      estate("luowan-luowanwuchang", "罗湾屋场", 725, 731, ["罗湾大屋"]),
    ]),
    community("shiba-village", "石坝村", 716, 776, [
      estate("shiba-shibayizu", "石坝一组", 723, 770, ["石坝"]),
      estate("shiba-shibashuikuyimindian", "石坝水库移民点", 710, 785, ["石坝水库"]),
    ]),
  ]),
  street("songling-ganzi", "柑子镇", 837, 706, [
    community("ganzi-community", "柑子社区", 848, 680, [
      estate("ganzi-ganzijizhen", "柑子集镇", 857, 679, ["柑子街上"]),
      estate("ganzi-ganzixinyuan", "柑子新苑", 853, 682, ["柑子"]),
    ]),
    community("zhushan-village", "竹山村", 854, 728, [
      estate("zhushan-zhushansanzu", "竹山三组", 861, 731, ["竹山"]),
      estate("zhushan-zhushanao", "竹山坳", 857, 725, ["竹山坳上"]),
    ]),
    community("youpu-village", "油铺村", 809, 709, [
      estate("youpu-youpuerzu", "油铺二组", 815, 702, ["油铺"]),
      estate("youpu-youpuxuexiaopian", "油铺学校片", 807, 719, ["油铺学校"]),
    ]),
  ]),
]);
