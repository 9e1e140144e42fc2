package org.parallax.testing;

import java.util.List;

/** Countries of every continent whose name, adjective and capital mean nothing else in English. */
final class Countries {

    /** Name, adjective, capital; a hyphen stands for a space. */
    private static final String TABLE = """
            Albania Albanian Tirana
            Algeria Algerian Algiers
            Angola Angolan Luanda
            Argentina Argentine Buenos-Aires
            Armenia Armenian Yerevan
            Australia Australian Canberra
            Austria Austrian Vienna
            Azerbaijan Azerbaijani Baku
            Bangladesh Bangladeshi Dhaka
            Belarus Belarusian Minsk
            Belgium Belgian Brussels
            Bolivia Bolivian Sucre
            Brazil Brazilian Brasília
            Bulgaria Bulgarian Sofia
            Cambodia Cambodian Phnom-Penh
            Cameroon Cameroonian Yaoundé
            Canada Canadian Ottawa
            Chile Chilean Santiago
            China Chinese Beijing
            Colombia Colombian Bogotá
            Croatia Croatian Zagreb
            Cuba Cuban Havana
            Denmark Danish Copenhagen
            Ecuador Ecuadorian Quito
            Egypt Egyptian Cairo
            Estonia Estonian Tallinn
            Ethiopia Ethiopian Addis-Ababa
            Finland Finnish Helsinki
            France French Paris
            Germany German Berlin
            Ghana Ghanaian Accra
            Greece Greek Athens
            Hungary Hungarian Budapest
            Iceland Icelandic Reykjavík
            India Indian Delhi
            Indonesia Indonesian Jakarta
            Iran Iranian Tehran
            Iraq Iraqi Baghdad
            Ireland Irish Dublin
            Israel Israeli Jerusalem
            Italy Italian Rome
            Japan Japanese Tokyo
            Kazakhstan Kazakh Astana
            Kenya Kenyan Nairobi
            Kyrgyzstan Kyrgyz Bishkek
            Latvia Latvian Riga
            Lebanon Lebanese Beirut
            Libya Libyan Tripoli
            Malaysia Malaysian Putrajaya
            Mexico Mexican Mexico-City
            Mongolia Mongolian Ulaanbaatar
            Morocco Moroccan Rabat
            Nepal Nepali Kathmandu
            Nigeria Nigerian Abuja
            Norway Norwegian Oslo
            Pakistan Pakistani Islamabad
            Paraguay Paraguayan Asunción
            Peru Peruvian Lima
            Poland Polish Warsaw
            Portugal Portuguese Lisbon
            Romania Romanian Bucharest
            Russia Russian Moscow
            Senegal Senegalese Dakar
            Serbia Serbian Belgrade
            Spain Spanish Madrid
            Sweden Swedish Stockholm
            Syria Syrian Damascus
            Thailand Thai Bangkok
            Tunisia Tunisian Tunis
            Ukraine Ukrainian Kyiv
            Uruguay Uruguayan Montevideo
            Uzbekistan Uzbek Tashkent
            Venezuela Venezuelan Caracas
            Vietnam Vietnamese Hanoi
            Zambia Zambian Lusaka
            """;

    private Countries() {}

    /** Name, adjective and capital of each. */
    static List<String[]> all() {
        return TABLE.lines().map(Countries::forms).toList();
    }

    private static String[] forms(String line) {
        String[] forms = line.split(" ");
        for (int i = 0; i < forms.length; i++) {
            forms[i] = forms[i].replace('-', ' ');
        }
        return forms;
    }
}
